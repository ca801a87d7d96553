package io.docket.query.ticket.search.postgresql;

import io.docket.api.ticket.TicketId;
import io.docket.query.ticket.search.document.TicketDocument;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import tools.jackson.databind.json.JsonMapper;

/** Documents of tickets, as rows that can be searched. */
public final class TicketSearchTable {

    private static final String SAVE = """
            insert into ticket_search (ticket_id, position, document, number, status, status_rank, priority,
                priority_rank, type, channel, assignee, requester, ticket_group, organization, tags, external, subject,
                created_at, updated_at, public_updated_at, solved_at, closed_at, reopened_at, unsolved,
                first_reply_minutes, resolution_minutes, sla_met, sla_missed,
                subject_words, message_words, note_words)
            values (:ticket_id, :position, cast(:document as jsonb), :number, :status, :status_rank, :priority,
                :priority_rank, :type, :channel, :assignee, :requester, :ticket_group, :organization, :tags, :external,
                :subject, :created_at, :updated_at, :public_updated_at, :solved_at, :closed_at,
                cast(:reopened_at as timestamptz[]),
                cast(:unsolved as tstzmultirange), :first_reply_minutes, :resolution_minutes, :sla_met, :sla_missed,
                cast(:subject_words as tsvector), cast(:message_words as tsvector), cast(:note_words as tsvector))
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

    private static final String PEND = """
            insert into ticket_search_pending (ticket_id, position) values (:ticket_id, :position)
            on conflict (ticket_id) do update set position = excluded.position""";

    private final NamedParameterJdbcTemplate sql;
    private final JsonMapper json;

    public TicketSearchTable(NamedParameterJdbcTemplate sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The documents of these tickets, in the order asked for; those that are not there are left out. */
    public Map<TicketId, TicketDocument> load(Collection<TicketId> tickets) {
        var ids = tickets.stream().map(TicketId::value).toList();
        var found = new LinkedHashMap<TicketId, TicketDocument>();
        if (!ids.isEmpty()) {
            sql.query(
                            "select document from ticket_search where ticket_id in (:ids)",
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
        var rows = documents.stream()
                .map(document -> TicketSearchRow.of(document, json))
                .toArray(SqlParameterSource[]::new);
        sql.batchUpdate(SAVE, rows);
        sql.batchUpdate(PEND, rows);
    }

    /** Forgets every ticket, so that the log can be folded anew. */
    public void clear() {
        sql.getJdbcOperations().execute("truncate ticket_search, ticket_search_pending, ticket_search_index");
    }
}
