package io.docket.query.notification;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.ticket.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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

    void tell(PersonId person, Told told) {
        sql.update("""
                insert into notification (person_id, position, at, kind, ticket_id, actor, metric, due)
                values (:whom, :position, :at, :kind, :ticket, :actor, :metric, :due) on conflict do nothing""", row(person.value(), told));
    }

    /** Tells whoever is in the group when they look. */
    void tell(GroupId group, Told told) {
        sql.update("""
                insert into group_notification (group_id, position, at, kind, ticket_id, actor, metric, due)
                values (:whom, :position, :at, :kind, :ticket, :actor, :metric, :due) on conflict do nothing""", row(group.value(), told));
    }

    private static MapSqlParameterSource row(UUID whom, Told told) {
        var metric = told.metric();
        var due = told.due();
        return new MapSqlParameterSource()
                .addValue("whom", whom)
                .addValue("position", told.position())
                .addValue("at", told.at().atOffset(ZoneOffset.UTC))
                .addValue("kind", told.kind())
                .addValue("ticket", told.ticket().value())
                .addValue("actor", told.actor())
                .addValue("metric", metric == null ? null : metric.name(), Types.VARCHAR)
                .addValue("due", due == null ? null : due.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
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
