package io.docket.query.ticket.state;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.query.Named;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.Requester;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as lists show it, before anyone's name is looked up.
 *
 * @param publicVersion length of its stream without what customers may not know of
 * @param publicUpdatedAt when anything happened last that customers may know of
 */
public record ListedTicket(
        TicketId id,
        long number,
        long version,
        long publicVersion,
        TicketProperties properties,
        Instant createdAt,
        Instant updatedAt,
        Instant publicUpdatedAt,
        @Nullable Instant solvedAt,
        Clocks clocks) {

    /**
     * Rows for somebody of the desk or for a customer, who sees a ticket on hold as open and no trace of notes, tags
     * and promised times.
     */
    public static List<QueueRow> shown(List<ListedTicket> tickets, Names names, boolean staff) {
        var ids = tickets.stream().flatMap(ListedTicket::named).collect(Collectors.toSet());
        var known = names.names(ids);
        return tickets.stream().map(ticket -> ticket.row(known, staff)).toList();
    }

    private Stream<UUID> named() {
        var assignee = properties.assignee();
        var group = properties.group();
        return Stream.of(
                        properties.requester().value(),
                        assignee == null ? null : assignee.value(),
                        group == null ? null : group.value())
                .filter(Objects::nonNull);
    }

    private QueueRow row(Map<UUID, Names.Name> known, boolean staff) {
        var assignee = properties.assignee();
        var group = properties.group();
        var onHold = properties.status() == TicketStatus.HOLD;
        return new QueueRow(
                id,
                number,
                properties.subject(),
                onHold && !staff ? TicketStatus.OPEN : properties.status(),
                properties.priority(),
                properties.type(),
                requester(properties.requester(), known),
                assignee == null ? null : named(assignee.value(), known),
                group == null ? null : named(group.value(), known),
                staff ? new ArrayList<>(properties.tags()) : List.of(),
                createdAt,
                staff ? updatedAt : publicUpdatedAt,
                solvedAt,
                staff ? version : publicVersion,
                staff ? clocks.shown(solvedAt) : null);
    }

    private static Requester requester(PersonId id, Map<UUID, Names.Name> known) {
        var name = known.get(id.value());
        return new Requester(id, name(id.value(), known), name == null ? null : name.email());
    }

    private static Named named(UUID id, Map<UUID, Names.Name> known) {
        return new Named(id, name(id, known));
    }

    private static String name(UUID id, Map<UUID, Names.Name> known) {
        var name = known.get(id);
        return name == null ? id.toString() : name.name();
    }
}
