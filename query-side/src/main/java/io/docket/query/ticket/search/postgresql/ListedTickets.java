package io.docket.query.ticket.search.postgresql;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import io.docket.query.ticket.state.Clocks;
import io.docket.query.ticket.state.ListedTicket;
import io.docket.query.ticket.state.TicketProperties;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * What lists show of documents. The database takes it out of them: to read a page of whole documents took longer than
 * all else about a list. Values are the document's, as columns hold them the way that they are searched for.
 */
public final class ListedTickets {

    private static final String LISTED = """
            select t.ticket_id, t.number, d.version, d.public_version, d.clocks, p.*, m.*
            from ticket_search t
            cross join lateral (select (document ->> 'version')::bigint as version,
                (document ->> 'publicVersion')::bigint as public_version, document ->> 'clocks' as clocks,
                document -> 'properties' as properties, document -> 'milestones' as milestones) d
            cross join lateral jsonb_to_record(d.properties) as p(subject text, status text, priority text, type text,
                channel text, requester uuid, assignee uuid, "group" uuid, tags text[])
            cross join lateral jsonb_to_record(d.milestones) as m("createdAt" timestamptz, "updatedAt" timestamptz,
                "publicUpdatedAt" timestamptz, "solvedAt" timestamptz)
            where t.ticket_id = any(cast(:ids as uuid[]))""";

    private final NamedParameterJdbcTemplate sql;
    private final JsonMapper json;

    public ListedTickets(NamedParameterJdbcTemplate sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * Those of the tickets that are there, in the order asked for. Nobody's organisation or reference elsewhere is
     * listed.
     */
    public List<ListedTicket> of(Collection<TicketId> tickets) {
        if (tickets.isEmpty()) {
            return List.of();
        }
        var ids = tickets.stream().map(TicketId::toString).toArray(String[]::new);
        var found = new HashMap<TicketId, ListedTicket>();
        sql.query(LISTED, Map.of("ids", ids), (row, i) -> listed(row))
                .forEach(ticket -> found.put(ticket.id(), ticket));
        return tickets.stream().filter(found::containsKey).map(found::get).toList();
    }

    private ListedTicket listed(ResultSet row) throws SQLException {
        return new ListedTicket(
                new TicketId(row.getObject("ticket_id", UUID.class)),
                row.getLong("number"),
                row.getLong("version"),
                row.getLong("public_version"),
                properties(row),
                time(row, "createdAt"),
                time(row, "updatedAt"),
                time(row, "publicUpdatedAt"),
                timeIfAny(row, "solvedAt"),
                json.readValue(row.getString("clocks"), Clocks.class));
    }

    private static TicketProperties properties(ResultSet row) throws SQLException {
        return new TicketProperties(
                row.getString("subject"),
                one(TicketStatus.class, row, "status"),
                one(Priority.class, row, "priority"),
                one(TicketType.class, row, "type"),
                one(Channel.class, row, "channel"),
                new PersonId(row.getObject("requester", UUID.class)),
                ifAny(row, "assignee", PersonId::new),
                ifAny(row, "group", GroupId::new),
                null,
                new TreeSet<>(List.of((String[]) row.getArray("tags").getArray())),
                null);
    }

    private static <E extends Enum<E>> E one(Class<E> type, ResultSet row, String column) throws SQLException {
        return Enum.valueOf(type, row.getString(column).toUpperCase(Locale.ROOT));
    }

    private static <T> @Nullable T ifAny(ResultSet row, String column, Function<UUID, T> id) throws SQLException {
        var value = row.getObject(column, UUID.class);
        return value == null ? null : id.apply(value);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(timeIfAny(row, column));
    }

    private static @Nullable Instant timeIfAny(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
