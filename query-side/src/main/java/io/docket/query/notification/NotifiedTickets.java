package io.docket.query.notification;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.SubjectChanged;
import io.docket.api.ticket.event.TextsErased;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketUnassigned;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** As much of the tickets in a batch as says whom to tell. */
final class NotifiedTickets {

    record Ticket(
            TicketId id,
            long number,
            String subject,
            @Nullable PersonId assignee,
            @Nullable GroupId group) {}

    private final Map<TicketId, Ticket> tickets;

    NotifiedTickets(Map<TicketId, Ticket> tickets) {
        this.tickets = new HashMap<>(tickets);
    }

    void after(TicketEvent event) {
        switch (event) {
            case TicketOpened opened ->
                tickets.putIfAbsent(
                        opened.ticket(),
                        new Ticket(
                                opened.ticket(),
                                opened.number(),
                                opened.subject().text(),
                                null,
                                opened.group()));
            case TicketAssigned assigned -> assign(assigned.ticket(), assigned.to());
            case TicketUnassigned unassigned -> assign(unassigned.ticket(), null);
            case TicketMovedToGroup moved ->
                tickets.computeIfPresent(
                        moved.ticket(),
                        (id, ticket) ->
                                new Ticket(id, ticket.number(), ticket.subject(), ticket.assignee(), moved.to()));
            case SubjectChanged changed ->
                retitle(changed.ticket(), changed.to().text());
            case TextsErased erased -> retitle(erased.ticket(), Personal.ERASED);
            default -> {}
        }
    }

    @Nullable
    PersonId assignee(TicketId ticket) {
        var known = tickets.get(ticket);
        return known == null ? null : known.assignee();
    }

    @Nullable
    GroupId group(TicketId ticket) {
        var known = tickets.get(ticket);
        return known == null ? null : known.group();
    }

    Collection<Ticket> all() {
        return tickets.values();
    }

    private void retitle(TicketId ticket, String subject) {
        tickets.computeIfPresent(
                ticket, (id, known) -> new Ticket(id, known.number(), subject, known.assignee(), known.group()));
    }

    private void assign(TicketId ticket, @Nullable PersonId assignee) {
        tickets.computeIfPresent(
                ticket, (id, known) -> new Ticket(id, known.number(), known.subject(), assignee, known.group()));
    }
}
