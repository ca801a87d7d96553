package io.docket.command.ticket;

import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.StatusEvent;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketClosed;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMarkedOpen;
import io.docket.api.ticket.event.TicketPended;
import io.docket.api.ticket.event.TicketPutOnHold;
import io.docket.api.ticket.event.TicketReopened;
import io.docket.api.ticket.event.TicketSolved;
import java.util.List;

/** The steps that tickets take from one status to another, asked for or by themselves. */
record TicketSteps(TicketId ticket) {

    /** A step to where the ticket stands already is none. */
    List<StatusEvent> to(TicketStatus from, TicketStatus to) {
        if (from == to) {
            return List.of();
        }
        new StatusStepIsLegal(from, to).verify();
        if (from == TicketStatus.SOLVED && to.unsolved() && to != TicketStatus.OPEN) {
            return List.of(opened(from), step(TicketStatus.OPEN, to));
        }
        return List.of(step(from, to));
    }

    /**
     * What the requester wrote must not lie where nobody looks: what waits, for them or for others, is open again, as
     * Zendesk has it. A ticket that is new stays new: nobody has taken it up.
     */
    List<StatusEvent> afterRequesterReply(TicketStatus from) {
        return from == TicketStatus.NEW ? List.of() : to(from, TicketStatus.OPEN);
    }

    /** A new ticket that somebody owns or has answered is new no longer. */
    List<StatusEvent> afterTakingUp(TicketStatus status, List<? extends TicketEvent> events) {
        var takenUp =
                events.stream().anyMatch(event -> event instanceof TicketAssigned || event instanceof AgentReplied);
        return takenUp && status == TicketStatus.NEW ? List.of(opened(status)) : List.of();
    }

    private StatusEvent step(TicketStatus from, TicketStatus to) {
        return switch (to) {
            case OPEN -> opened(from);
            case PENDING -> new TicketPended(ticket, from);
            case HOLD -> new TicketPutOnHold(ticket, from);
            case SOLVED -> new TicketSolved(ticket, from);
            case CLOSED -> new TicketClosed(ticket, from);
            case NEW, MERGED, SPAM, DELETED ->
                throw new IllegalStateException("No rule lets a ticket be set to " + to.code());
        };
    }

    /** Whatever leaves "solved" was reopened, also where it goes on waiting at once: reports count it so. */
    private StatusEvent opened(TicketStatus from) {
        return from == TicketStatus.SOLVED ? new TicketReopened(ticket, from) : new TicketMarkedOpen(ticket, from);
    }
}
