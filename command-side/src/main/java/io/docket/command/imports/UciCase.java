package io.docket.command.imports;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One line of the file of cases: how a ticket began. Columns with final values are not read. */
record UciCase(
        String number,
        String contactType,
        String caller,
        String openedBy,
        @Nullable Instant openedAt,
        String category,
        String subcategory,
        String symptom,
        String file,
        long line,
        @Nullable String fault) {

    private static final Pattern CODE = Pattern.compile("[^\\p{C}@<>,;\"]{0,80}");

    static UciCase of(CSVRecord row, String file, long line, KeptText kept) {
        var openedAt = time(cell(row, "opened_at"));
        var number = kept.text(cell(row, "number"));
        var caller = kept.text(cell(row, "caller"));
        var openedBy = kept.text(cell(row, "opened_by"));
        return new UciCase(
                number,
                kept.text(cell(row, "contact_type")),
                caller,
                openedBy,
                openedAt,
                kept.text(cell(row, "category")),
                kept.text(cell(row, "subcategory")),
                kept.text(cell(row, "symptom")),
                file,
                line,
                misfit(row) instanceof String misfit ? misfit : fault(number, openedAt, caller, openedBy));
    }

    String source() {
        return file + ":" + line;
    }

    /** The source gives minutes without a zone; they are read as UTC. */
    static @Nullable Instant time(String text) {
        try {
            return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }

    /** Of a line that was cut off, or holds a comma too many, nobody knows which value is which. */
    static @Nullable String misfit(CSVRecord row) {
        return row.isConsistent()
                ? null
                : "The line has " + row.size() + (row.size() == 1 ? " value" : " values") + " where the heading has "
                        + row.getParser().getHeaderNames().size() + " columns.";
    }

    /** People and groups are named after codes, and people get an address made of one. */
    static boolean areCodes(String... cells) {
        return Stream.of(cells).allMatch(cell -> CODE.matcher(cell).matches());
    }

    private static @Nullable String fault(String number, @Nullable Instant openedAt, String caller, String openedBy) {
        if (number.isEmpty()) {
            return "The number is missing.";
        }
        if (openedAt == null) {
            return "opened_at is not a time such as 2016-02-29T06:10.";
        }
        return areCodes(number, caller, openedBy)
                ? null
                : "number, caller and opened_by are codes of at most 80 characters.";
    }
}
