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
import java.util.function.ObjLongConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Cases and updates as they are read from files, with what could not be. */
final class UciRows {

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();
    static final Set<String> CASE_COLUMNS =
            Set.of("number", "contact_type", "caller", "opened_by", "opened_at", "category", "subcategory");
    private static final Set<String> UPDATE_COLUMNS =
            Set.of("number", "updated_at", "state", "assignment_group", "assigned_to", "updated_by", "priority");
    private static final String OPEN = "A quotation mark is left open here. ";

    private final Map<String, UciCase> cases = new LinkedHashMap<>();
    private final Map<String, UciCase> broken = new LinkedHashMap<>();
    private final Map<String, RefusedLine> doubtful = new LinkedHashMap<>();
    private final Map<String, List<UciUpdate>> updates = new LinkedHashMap<>();
    private final List<RefusedLine> refused = new ArrayList<>();
    private final List<UnreadLines> unread = new ArrayList<>();
    private final KeptText kept = new KeptText();
    private boolean casesRead;
    private long left;

    /** Whether any file had the columns of cases. */
    boolean haveCases() {
        return casesRead;
    }

    /** What is known of tickets, without those that lines which could not be read may tell of. */
    UciHistories histories() {
        broken.forEach((number, other) -> {
            if (cases.containsKey(number)) {
                doubt(cases.get(number), other);
                left--; // the other line was counted as a case of its own
            }
        });
        unread.forEach(lines -> lines.naming(cases.keySet())
                .forEach((number, line) -> doubtful.putIfAbsent(
                        number,
                        new RefusedLine(
                                name(lines.file()),
                                line,
                                "This line could not be read. The whole ticket " + number + " is left out."))));
        return new UciHistories(cases, updates, doubtful, refused, left);
    }

    /** @throws UnreadableImport where it is not UTF-8: nobody knows then which tickets it tells of */
    void read(Path file) {
        try (var reader = new ShortLines(Files.newBufferedReader(file));
                var parser = CSV.parse(reader)) {
            var columns = Set.copyOf(parser.getHeaderNames());
            if (columns.containsAll(UPDATE_COLUMNS)) {
                readRows(parser, reader, UPDATE_COLUMNS, file, (row, line) -> readUpdate(row, file, line));
            } else if (columns.containsAll(CASE_COLUMNS)) {
                casesRead = true;
                var before = unread.size();
                readRows(parser, reader, CASE_COLUMNS, file, (row, line) -> readCase(row, file, line));
                left += unread.stream()
                        .skip(before)
                        .mapToLong(UnreadLines::count)
                        .sum();
            } else {
                refuse(file, 1, "These are neither the columns of cases nor those of updates.");
            }
        } catch (UncheckedIOException | IOException | IllegalArgumentException e) {
            Utf8.verify(file);
            unread.add(new UnreadLines(file, 1, Long.MAX_VALUE));
            refuse(file, 1, "The file is not readable as CSV with a heading; tickets named in it are left out.");
        }
    }

    /** Row by row, each with the line that it begins in. */
    private void readRows(
            CSVParser parser, ShortLines reader, Set<String> columns, Path file, ObjLongConsumer<CSVRecord> each) {
        var line = parser.getCurrentLineNumber() + 1;
        try {
            for (var rows = parser.iterator(); rows.hasNext(); line = parser.getCurrentLineNumber() + 1) {
                var row = rows.next();
                reader.next();
                var last = parser.getCurrentLineNumber();
                if (last <= line || isOneRow(row, columns)) {
                    each.accept(row, line);
                } else {
                    unread.add(new UnreadLines(file, line, last));
                    refuse(
                            file,
                            line,
                            OPEN + "It is skipped with all lines to " + last + ", and so are the tickets named there.");
                }
            }
        } catch (UncheckedIOException e) {
            Utf8.verify(file);
            unread.add(new UnreadLines(file, line, Long.MAX_VALUE));
            refuse(file, line, OPEN + "It is skipped with all lines after it, and so are the tickets named there.");
        }
    }

    /** No value that is read holds the end of a line, and no row has more or fewer values than the heading. */
    private static boolean isOneRow(CSVRecord row, Set<String> columns) {
        return row.isConsistent()
                && columns.stream().map(row::get).noneMatch(value -> value.contains("\n") || value.contains("\r"));
    }

    private void readUpdate(CSVRecord row, Path file, long line) {
        var ofCase = updates.computeIfAbsent(kept.text(UciCase.cell(row, "number")), number -> new ArrayList<>());
        // One more than may be, by which it is known later that there are too many; the rest is not kept.
        if (ofCase.size() <= UciIncidents.MOST_UPDATES) {
            kept.line();
            ofCase.add(UciUpdate.of(row, name(file), line, kept));
        }
    }

    private void readCase(CSVRecord row, Path file, long line) {
        kept.line();
        var read = UciCase.of(row, name(file), line, kept);
        if (read.fault() != null) {
            refuse(file, line, read.fault());
            left += read.number().isEmpty() || broken.putIfAbsent(read.number(), read) == null ? 1 : 0;
            return;
        }
        var first = cases.putIfAbsent(read.number(), read);
        if (first != null) {
            refuse(file, line, twice(read.number(), first));
            doubt(first, read);
        }
    }

    /** Nobody knows which of the two is right. */
    private void doubt(UciCase first, UciCase other) {
        doubtful.putIfAbsent(first.number(), new RefusedLine(first.file(), first.line(), twice(first.number(), other)));
    }

    private static String twice(String number, UciCase other) {
        return "The case " + number + " stands in " + other.file() + ", line " + other.line()
                + ", too. The whole ticket " + number + " is left out.";
    }

    private void refuse(Path file, long line, String reason) {
        refused.add(new RefusedLine(name(file), line, reason));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
