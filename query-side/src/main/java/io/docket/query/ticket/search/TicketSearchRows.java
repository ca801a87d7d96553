package io.docket.query.ticket.search;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.query.Named;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.Requester;
import io.docket.query.ticket.search.document.TicketDocument;
import io.docket.query.ticket.search.postgresql.SearchNames;
import io.docket.query.ticket.search.postgresql.SearchNames.Name;
import io.docket.query.ticket.search.postgresql.TicketSearchTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hits as lists show them, as the tickets are now. */
final class TicketSearchRows {

    private final TicketSearchTable table;
    private final SearchNames names;

    TicketSearchRows(TicketSearchTable table, SearchNames names) {
        this.table = table;
        this.names = names;
    }

    List<QueueRow> of(List<TicketId> tickets, boolean staff) {
        var documents = table.load(tickets).values();
        var known = names.names(people(documents));
        return documents.stream().map(document -> row(document, known, staff)).toList();
    }

    private static Set<UUID> people(Collection<TicketDocument> documents) {
        var ids = new HashSet<UUID>();
        for (var document : documents) {
            var properties = document.properties();
            ids.add(properties.requester().value());
            if (properties.assignee() != null) {
                ids.add(properties.assignee().value());
            }
            if (properties.group() != null) {
                ids.add(properties.group().value());
            }
        }
        return ids;
    }

    private static QueueRow row(TicketDocument document, Map<UUID, Name> known, boolean staff) {
        var properties = document.properties();
        var milestones = document.milestones();
        var assignee = properties.assignee();
        var group = properties.group();
        var onHold = properties.status() == TicketStatus.HOLD;
        return new QueueRow(
                document.ticket(),
                document.number(),
                properties.subject(),
                onHold && !staff ? TicketStatus.OPEN : properties.status(),
                properties.priority(),
                properties.type(),
                requester(properties.requester().value(), known),
                assignee == null ? null : named(assignee.value(), known),
                group == null ? null : named(group.value(), known),
                new ArrayList<>(properties.tags()),
                milestones.createdAt(),
                staff ? milestones.updatedAt() : milestones.publicUpdatedAt(),
                milestones.solvedAt(),
                document.version(),
                document.clocks().shown());
    }

    private static Requester requester(UUID id, Map<UUID, Name> known) {
        return new Requester(new PersonId(id), name(id, known), email(known.get(id)));
    }

    private static Named named(UUID id, Map<UUID, Name> known) {
        return new Named(id, name(id, known));
    }

    private static String name(UUID id, Map<UUID, Name> known) {
        var name = known.get(id);
        return name == null ? id.toString() : name.name();
    }

    private static @Nullable String email(@Nullable Name name) {
        return name == null ? null : name.email();
    }
}
