package io.docket.query.ticket.search.postgresql;

import io.docket.api.ticket.TicketId;
import io.docket.query.ticket.search.document.TicketDocument;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Documents of tickets, as rows that can be searched. */
public final class TicketSearchTable {

    /**
     * Many rows travel as one parameter of JSON, whose names are the columns. All of their events are behind the last
     * one written before.
     */
    private static final String SAVE = """
            with new as materialized (
                select * from jsonb_populate_recordset(null::ticket_search, cast(:rows as jsonb))),
            pending as (
                insert into ticket_search_pending (ticket_id, position, since)
                select ticket_id, position, (select coalesce(max(position), 0) + 1 from ticket_search) from new
                on conflict (ticket_id) do update set position = excluded.position)
            insert into ticket_search select * from new
            on conflict (ticket_id) do update set
                position = excluded.position, document = excluded.document, number = excluded.number,
                status = excluded.status, status_rank = excluded.status_rank, priority = excluded.priority,
                priority_rank = excluded.priority_rank, type = excluded.type, channel = excluded.channel,
                assignee = excluded.assignee, requester = excluded.requester, ticket_group = excluded.ticket_group,
                organization = excluded.organization, tags = excluded.tags, external = excluded.external,
                subject = excluded.subject, created_at = excluded.created_at, updated_at = excluded.updated_at,
                public_updated_at = excluded.public_updated_at, solved_at = excluded.solved_at,
                closed_at = excluded.closed_at, reopened_at = excluded.reopened_at, unsolved = excluded.unsolved,
                first_reply_minutes = excluded.first_reply_minutes, resolution_minutes = excluded.resolution_minutes,
                sla_met = excluded.sla_met, sla_missed = excluded.sla_missed,
                subject_words = excluded.subject_words, message_words = excluded.message_words,
                note_words = excluded.note_words
            where ticket_search.position < excluded.position""";

    private final NamedParameterJdbcTemplate sql;
    private final JsonMapper json;

    public TicketSearchTable(NamedParameterJdbcTemplate sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The documents of these tickets, in the order asked for; those that are not there are left out. */
    public Map<TicketId, TicketDocument> load(Collection<TicketId> tickets) {
        var ids = tickets.stream().map(TicketId::toString).toArray(String[]::new);
        var found = new LinkedHashMap<TicketId, TicketDocument>();
        if (ids.length > 0) {
            sql.query(
                            "select document from ticket_search where ticket_id = any(cast(:ids as uuid[]))",
                            Map.of("ids", ids),
                            (row, i) -> json.readValue(row.getString(1), TicketDocument.class))
                    .forEach(document -> found.put(document.ticket(), document));
        }
        var ordered = new LinkedHashMap<TicketId, TicketDocument>();
        tickets.stream().filter(found::containsKey).forEach(ticket -> ordered.put(ticket, found.get(ticket)));
        return ordered;
    }

    /** Writes documents, and notes that Elasticsearch has yet to get them. */
    public void save(Collection<TicketDocument> documents) {
        var rows = documents.stream().map(TicketSearchRow::of).toList();
        sql.update(SAVE, Map.of("rows", json.writeValueAsString(rows)));
    }
}
