package io.docket.command.imports;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.event.ActivityRecorded;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketClosed;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMarkedOpen;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketPended;
import io.docket.api.ticket.event.TicketPutOnHold;
import io.docket.api.ticket.event.TicketReopened;
import io.docket.api.ticket.event.TicketSolved;
import io.docket.api.ticket.event.TicketUnassigned;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a ticket stood after a line; two of them make the events that lie between. */
record UciState(
        TicketId ticket,
        TicketStatus status,
        @Nullable GroupId group,
        @Nullable PersonId assignee,
        Priority priority) {

    UciState after(UciUpdate row, @Nullable GroupId group, @Nullable PersonId assignee) {
        return new UciState(
                ticket,
                row.status() == null ? status : row.status(),
                group,
                assignee,
                row.priority() == null ? priority : row.priority());
    }

    /** One event per changed field; one that says "touched" where none changed, so that no line disappears. */
    List<TicketEvent> changesTo(UciState next) {
        var events = new ArrayList<TicketEvent>();
        if (!Objects.equals(group, next.group)) {
            events.add(new TicketMovedToGroup(ticket, group, next.group));
        }
        if (!Objects.equals(assignee, next.assignee)) {
            events.add(assignment(next.assignee));
        }
        if (priority != next.priority) {
            events.add(new PriorityChanged(ticket, priority, next.priority));
        }
        if (status != next.status) {
            events.add(moved(next.status));
        }
        if (events.isEmpty()) {
            events.add(new ActivityRecorded(ticket, "Updated in the source system; nothing visible changed."));
        }
        return events;
    }

    private TicketEvent assignment(@Nullable PersonId to) {
        if (to != null) {
            return new TicketAssigned(ticket, assignee, to);
        }
        return new TicketUnassigned(ticket, Objects.requireNonNull(assignee));
    }

    private TicketEvent moved(TicketStatus to) {
        return switch (to) {
            case PENDING -> new TicketPended(ticket, status);
            case HOLD -> new TicketPutOnHold(ticket, status);
            case SOLVED -> new TicketSolved(ticket, status);
            case CLOSED, MERGED, SPAM, DELETED -> new TicketClosed(ticket, status);
            case NEW, OPEN ->
                status.unsolved() ? new TicketMarkedOpen(ticket, status) : new TicketReopened(ticket, status);
        };
    }
}
