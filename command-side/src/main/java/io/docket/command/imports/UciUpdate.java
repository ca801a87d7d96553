package io.docket.command.imports;

import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketStatus;
import java.time.Instant;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One line of the file of updates: how a ticket stood after someone touched it. */
record UciUpdate(
        String number,
        @Nullable Instant at,
        @Nullable TicketStatus status,
        String group,
        String assignee,
        String by,
        @Nullable Priority priority,
        String file,
        long line,
        @Nullable String misfit) {

    static final Map<String, TicketStatus> STATES = Map.of(
            "New", TicketStatus.NEW,
            "Active", TicketStatus.OPEN,
            "Awaiting User Info", TicketStatus.PENDING,
            "Awaiting Vendor", TicketStatus.HOLD,
            "Awaiting Problem", TicketStatus.HOLD,
            "Awaiting Evidence", TicketStatus.HOLD,
            "Resolved", TicketStatus.SOLVED,
            "Closed", TicketStatus.CLOSED);

    private static final Map<String, Priority> PRIORITIES =
            Map.of("1", Priority.URGENT, "2", Priority.HIGH, "3", Priority.NORMAL, "4", Priority.LOW);

    static UciUpdate of(CSVRecord row, String file, long line, KeptText kept) {
        return new UciUpdate(
                kept.text(UciCase.cell(row, "number")),
                UciCase.time(UciCase.cell(row, "updated_at")),
                STATES.get(UciCase.cell(row, "state")),
                kept.text(UciCase.cell(row, "assignment_group")),
                kept.text(UciCase.cell(row, "assigned_to")),
                kept.text(UciCase.cell(row, "updated_by")),
                PRIORITIES.get(UciCase.cell(row, "priority")),
                file,
                line,
                UciCase.misfit(row));
    }

    String source() {
        return file + ":" + line;
    }

    @Nullable
    String fault() {
        if (misfit != null) {
            return misfit;
        }
        if (at == null) {
            return "updated_at is not a time such as 2016-02-29T06:10.";
        }
        if (status == null) {
            return "The state is none of " + String.join(", ", new TreeSet<>(STATES.keySet())) + ".";
        }
        if (priority == null) {
            return "The priority is none of 1, 2, 3, 4.";
        }
        return UciCase.areCodes(group, assignee, by)
                ? null
                : "assignment_group, assigned_to and updated_by are codes of at most 80 characters.";
    }
}
