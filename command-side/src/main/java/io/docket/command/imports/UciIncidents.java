package io.docket.command.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The incident log of a ServiceNow desk as the UCI archive publishes it (doi 10.24432/C57S4H), split into a file of
 * cases and a file of updates; a file is known by its heading, not by its name.
 */
final class UciIncidents implements ImportFormat {

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();
    private static final Set<String> CASE_COLUMNS =
            Set.of("number", "contact_type", "caller", "opened_by", "opened_at", "category", "subcategory");
    private static final Set<String> UPDATE_COLUMNS =
            Set.of("number", "updated_at", "state", "assignment_group", "assigned_to", "updated_by", "priority");

    @Override
    public String name() {
        return "uci-incidents";
    }

    @Override
    public ImportedDesk read(List<Path> files) {
        var refused = new ArrayList<RefusedLine>();
        Map<String, UciCase> cases = new LinkedHashMap<>();
        Map<String, List<UciUpdate>> updates = new LinkedHashMap<>();
        for (var file : files) {
            read(file, cases, updates, refused);
        }
        if (cases.isEmpty()) {
            throw new UnreadableImport("No file has the columns of cases: " + String.join(", ", CASE_COLUMNS));
        }
        var left = refused.stream().filter(RefusedLine::wholeTicket).count();
        return new UciHistories(cases, updates, refused, left).desk();
    }

    private static void read(
            Path file, Map<String, UciCase> cases, Map<String, List<UciUpdate>> updates, List<RefusedLine> refused) {
        var name = file.getFileName().toString();
        try (var reader = Files.newBufferedReader(file);
                var parser = CSV.parse(reader)) {
            var columns = Set.copyOf(parser.getHeaderNames());
            if (columns.containsAll(UPDATE_COLUMNS)) {
                parser.forEach(row -> {
                    var update = UciUpdate.of(row, name);
                    updates.computeIfAbsent(update.number(), number -> new ArrayList<>())
                            .add(update);
                });
            } else if (columns.containsAll(CASE_COLUMNS)) {
                parser.forEach(row -> readCase(row, name, cases, refused));
            } else {
                refused.add(new RefusedLine(name, 1, "These are neither the columns of cases nor those of updates."));
            }
        } catch (UncheckedIOException | IOException | IllegalArgumentException e) {
            refused.add(new RefusedLine(name, 1, "The file is not readable as CSV with a heading, in UTF-8."));
        }
    }

    private static void readCase(CSVRecord row, String file, Map<String, UciCase> cases, List<RefusedLine> refused) {
        var read = UciCase.of(row, file);
        if (read.fault() != null) {
            refused.add(new RefusedLine(file, row.getRecordNumber() + 1, read.fault(), true));
        } else if (cases.putIfAbsent(read.number(), read) != null) {
            refused.add(
                    new RefusedLine(file, row.getRecordNumber() + 1, "This number stands here for the second time."));
        }
    }
}
