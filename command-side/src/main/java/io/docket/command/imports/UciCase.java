package io.docket.command.imports;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
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
        String source,
        @Nullable String fault) {

    static UciCase of(CSVRecord row, String file) {
        var openedAt = time(cell(row, "opened_at"));
        var number = cell(row, "number");
        return new UciCase(
                number,
                cell(row, "contact_type"),
                cell(row, "caller"),
                cell(row, "opened_by"),
                openedAt,
                cell(row, "category"),
                cell(row, "subcategory"),
                cell(row, "symptom"),
                file + ":" + (row.getRecordNumber() + 1),
                fault(number, openedAt));
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

    private static @Nullable String fault(String number, @Nullable Instant openedAt) {
        if (number.isEmpty()) {
            return "The number is missing.";
        }
        return openedAt == null ? "opened_at is not a time such as 2016-02-29T06:10." : null;
    }
}
