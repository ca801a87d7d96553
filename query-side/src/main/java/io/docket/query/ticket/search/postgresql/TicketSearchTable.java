package io.docket.query.ticket.search.postgresql;

import io.docket.api.personal.Personal;
import io.docket.api.ticket.TicketId;
import io.docket.query.ticket.search.document.TicketDocument;
import io.docket.query.ticket.search.text.TextVector;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents of tickets, as rows that can be searched. What was written in a ticket stays in the database: a document is
 * loaded without it, and what a document brings is added to it. So an answer to a ticket of a thousand messages moves
 * one.
 */
public final class TicketSearchTable {

    /**
     * Many rows travel as one parameter of JSON, whose names are the columns. All of their events are behind the last
     * one written before. A vector that has grown near to what PostgreSQL can hold grows no more.
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
                position = excluded.position, number = excluded.number,
                document = excluded.document || jsonb_build_object('conversation', jsonb_build_object(
                    'messages', (ticket_search.document #> '{conversation,messages}')
                        || (excluded.document #> '{conversation,messages}'),
                    'notes', (ticket_search.document #> '{conversation,notes}')
                        || (excluded.document #> '{conversation,notes}'))),
                status = excluded.status, status_rank = excluded.status_rank, priority = excluded.priority,
                priority_rank = excluded.priority_rank, type = excluded.type, channel = excluded.channel,
                assignee = excluded.assignee, requester = excluded.requester, ticket_group = excluded.ticket_group,
                organization = excluded.organization, tags = excluded.tags, external = excluded.external,
                subject = excluded.subject, created_at = excluded.created_at, updated_at = excluded.updated_at,
                public_updated_at = excluded.public_updated_at, solved_at = excluded.solved_at,
                closed_at = excluded.closed_at, reopened_at = excluded.reopened_at, unsolved = excluded.unsolved,
                first_reply_minutes = excluded.first_reply_minutes, resolution_minutes = excluded.resolution_minutes,
                sla_met = excluded.sla_met, sla_missed = excluded.sla_missed,
                subject_words = excluded.subject_words, message_words = ticket_search.message_words || case
                    when pg_column_size(ticket_search.message_words || '') < 600000 then excluded.message_words
                    else '' end,
                note_words = ticket_search.note_words || case
                    when pg_column_size(ticket_search.note_words || '') < 600000 then excluded.note_words
                    else '' end
            where ticket_search.position < excluded.position""";

    private static final String WRITTEN = """
            select jsonb_array_length(document #> '{conversation,messages}') as messages,
                jsonb_array_length(document #> '{conversation,notes}') as notes
            from ticket_search where ticket_id = :id""";

    private static final String ERASE = """
            update ticket_search
            set document = document || jsonb_build_object('conversation', cast(:conversation as jsonb)),
                message_words = cast(:message_words as tsvector), note_words = cast(:note_words as tsvector)
            where ticket_id = :id""";

    private static final String LOAD = """
            select document || '{"conversation": {"messages": [], "notes": []}}' from ticket_search
            where ticket_id = any(cast(:ids as uuid[]))""";

    private final NamedParameterJdbcTemplate sql;
    private final JsonMapper json;

    public TicketSearchTable(NamedParameterJdbcTemplate sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * The documents of these tickets without what was written in them, in the order asked for; those that are not there
     * are left out.
     */
    public Map<TicketId, TicketDocument> load(Collection<TicketId> tickets) {
        var ids = tickets.stream().map(TicketId::toString).toArray(String[]::new);
        var found = new LinkedHashMap<TicketId, TicketDocument>();
        if (ids.length > 0) {
            sql.query(LOAD, Map.of("ids", ids), (row, i) -> json.readValue(row.getString(1), TicketDocument.class))
                    .forEach(document -> found.put(document.ticket(), document));
        }
        var ordered = new LinkedHashMap<TicketId, TicketDocument>();
        tickets.stream().filter(found::containsKey).forEach(ticket -> ordered.put(ticket, found.get(ticket)));
        return ordered;
    }

    /**
     * Whatever was written on these tickets so far can be read no more: the rows are as if it had never been otherwise.
     */
    public void erase(Collection<TicketId> tickets) {
        for (var ticket : tickets) {
            sql.query(WRITTEN, Map.of("id", ticket.value()), row -> {
                erase(ticket, erased(row.getInt("messages")), erased(row.getInt("notes")));
            });
        }
    }

    private void erase(TicketId ticket, List<String> messages, List<String> notes) {
        sql.update(
                ERASE,
                Map.of(
                        "id", ticket.value(),
                        "conversation", json.writeValueAsString(Map.of("messages", messages, "notes", notes)),
                        "message_words", TextVector.continuing(messages),
                        "note_words", TextVector.continuing(notes)));
    }

    private static List<String> erased(int texts) {
        return Collections.nCopies(texts, Personal.ERASED);
    }

    /**
     * Writes documents, and notes that Elasticsearch has yet to get them.
     *
     * @param documents as they were loaded, with what was written since
     */
    public void save(Collection<TicketDocument> documents) {
        var rows = documents.stream().map(TicketSearchRow::of).toList();
        sql.update(SAVE, Map.of("rows", json.writeValueAsString(rows)));
    }
}
