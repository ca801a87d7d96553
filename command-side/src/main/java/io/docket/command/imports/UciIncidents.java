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
import java.util.concurrent.atomic.AtomicLong;
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

    /** A hundred times what the busiest case of the published log has. */
    static final int MOST_UPDATES = 5_000;

    @Override
    public String name() {
        return "uci-incidents";
    }

    @Override
    public ImportedDesk read(List<Path> files) {
        var refused = new ArrayList<RefusedLine>();
        Map<String, UciCase> cases = new LinkedHashMap<>();
        Map<String, List<UciUpdate>> updates = new LinkedHashMap<>();
        var kept = new KeptText();
        for (var file : files) {
            read(file, cases, updates, refused, kept);
        }
        if (cases.isEmpty()) {
            throw new UnreadableImport("No file has the columns of cases: " + String.join(", ", CASE_COLUMNS));
        }
        var left = refused.stream().filter(RefusedLine::wholeTicket).count();
        return new UciHistories(cases, updates, refused, left).desk();
    }

    private static void read(
            Path file,
            Map<String, UciCase> cases,
            Map<String, List<UciUpdate>> updates,
            List<RefusedLine> refused,
            KeptText kept) {
        var name = file.getFileName().toString();
        var line = new AtomicLong(1); // the next to be read
        try (var reader = new ShortLines(Files.newBufferedReader(file));
                var parser = CSV.parse(reader)) {
            var columns = Set.copyOf(parser.getHeaderNames());
            line.incrementAndGet();
            if (columns.containsAll(UPDATE_COLUMNS)) {
                parser.forEach(row -> {
                    reader.next();
                    line.set(row.getRecordNumber() + 2);
                    var ofCase = updates.computeIfAbsent(
                            kept.text(UciCase.cell(row, "number")), number -> new ArrayList<>());
                    // One more than may be, by which it is known later that there are too many; the rest is not kept.
                    if (ofCase.size() <= MOST_UPDATES) {
                        kept.line();
                        ofCase.add(UciUpdate.of(row, name, kept));
                    }
                });
            } else if (columns.containsAll(CASE_COLUMNS)) {
                parser.forEach(row -> {
                    reader.next();
                    line.set(row.getRecordNumber() + 2);
                    kept.line();
                    readCase(row, name, cases, refused, kept);
                });
            } else {
                refused.add(new RefusedLine(name, 1, "These are neither the columns of cases nor those of updates."));
            }
        } catch (UncheckedIOException | IOException | IllegalArgumentException e) {
            if (line.get() == 1) {
                refused.add(new RefusedLine(name, 1, "The file is not readable as CSV with a heading, in UTF-8."));
                return;
            }
            // Nobody knows of which tickets the rest of the file tells: each might be left with half of its history.
            throw new UnreadableImport(name + " cannot be read as CSV, in UTF-8, from line " + line
                    + " on; perhaps a quotation mark is left open. Nothing was imported.");
        }
    }

    private static void readCase(
            CSVRecord row, String file, Map<String, UciCase> cases, List<RefusedLine> refused, KeptText kept) {
        var read = UciCase.of(row, file, kept);
        if (read.fault() != null) {
            refused.add(new RefusedLine(file, row.getRecordNumber() + 1, read.fault(), true));
        } else if (cases.putIfAbsent(read.number(), read) != null) {
            refused.add(
                    new RefusedLine(file, row.getRecordNumber() + 1, "This number stands here for the second time."));
        }
    }
}
