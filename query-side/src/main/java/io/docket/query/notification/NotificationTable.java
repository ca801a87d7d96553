package io.docket.query.notification;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.ticket.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** The rows behind notifications, as the projection writes them. */
final class NotificationTable {
    private final NamedParameterJdbcTemplate sql;

    NotificationTable(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    NotifiedTickets tickets(Collection<TicketId> ids) {
        var found = new HashMap<TicketId, NotifiedTickets.Ticket>();
        sql.query(
                        "select ticket_id, number, subject, assignee, group_id from notification_ticket"
                                + " where ticket_id = any(:ids)",
                        new MapSqlParameterSource(
                                "ids",
                                ids.stream().map(TicketId::value).distinct().toArray(UUID[]::new)),
                        NotificationTable::ticket)
                .forEach(ticket -> found.put(ticket.id(), ticket));
        return new NotifiedTickets(found);
    }

    void save(NotifiedTickets tickets) {
        var rows = tickets.all().stream()
                .map(ticket -> new MapSqlParameterSource()
                        .addValue("id", ticket.id().value())
                        .addValue("number", ticket.number())
                        .addValue("subject", ticket.subject())
                        .addValue(
                                "assignee",
                                ticket.assignee() == null
                                        ? null
                                        : ticket.assignee().value())
                        .addValue(
                                "group",
                                ticket.group() == null ? null : ticket.group().value()))
                .toArray(MapSqlParameterSource[]::new);
        sql.batchUpdate("""
                insert into notification_ticket (ticket_id, number, subject, assignee, group_id)
                values (:id, :number, :subject, cast(:assignee as uuid), cast(:group as uuid))
                on conflict (ticket_id) do update set subject = excluded.subject, assignee = excluded.assignee,
                    group_id = excluded.group_id""", rows);
    }

    void tell(PersonId person, long position, Instant at, String kind, TicketId ticket, String actor) {
        sql.update(
                """
                insert into notification (person_id, position, at, kind, ticket_id, actor)
                values (:person, :position, :at, :kind, :ticket, :actor) on conflict do nothing""",
                new MapSqlParameterSource()
                        .addValue("person", person.value())
                        .addValue("position", position)
                        .addValue("at", at.atOffset(ZoneOffset.UTC))
                        .addValue("kind", kind)
                        .addValue("ticket", ticket.value())
                        .addValue("actor", actor));
    }

    /** Tells whoever is in the group when they look. */
    void tell(GroupId group, long position, Instant at, String kind, TicketId ticket) {
        sql.update(
                """
                insert into group_notification (group_id, position, at, kind, ticket_id, actor)
                values (:group, :position, :at, :kind, :ticket, :actor) on conflict do nothing""",
                new MapSqlParameterSource()
                        .addValue("group", group.value())
                        .addValue("position", position)
                        .addValue("at", at.atOffset(ZoneOffset.UTC))
                        .addValue("kind", kind)
                        .addValue("ticket", ticket.value())
                        .addValue("actor", Actor.SYSTEM.toString()));
    }

    private static NotifiedTickets.Ticket ticket(ResultSet row, int number) throws SQLException {
        @Nullable UUID assignee = row.getObject("assignee", UUID.class);
        @Nullable UUID group = row.getObject("group_id", UUID.class);
        return new NotifiedTickets.Ticket(
                new TicketId(row.getObject("ticket_id", UUID.class)),
                row.getLong("number"),
                row.getString("subject"),
                assignee == null ? null : new PersonId(assignee),
                group == null ? null : new GroupId(group));
    }
}
