package io.docket.query.ticket.search.postgresql;

import io.docket.api.ticket.TicketId;
import io.docket.query.ticket.search.document.TicketDocument;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents that an index does not take as they are, and why. Until they change or somebody has them tried again, only
 * PostgreSQL finds what is new in them. */
public final class RefusedDocuments {

    /** Kept in step by whoever notes: of an index that is no longer used nobody wants to know. */
    private static final String FORGET = """
            delete from ticket_search_refused where index_name not in (
                select index_name from ticket_search_index union all select index_name from ticket_search_next)""";

    private static final String NOTE = """
            insert into ticket_search_refused (index_name, ticket_id, position, cause) values (?, ?, ?, ?)
            on conflict (index_name, ticket_id) do update set
                position = excluded.position, cause = excluded.cause, tried_at = clock_timestamp()""";

    private final JdbcClient sql;

    public RefusedDocuments(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Notes what became of documents that were sent.
     *
     * @param refused why, of those that were not taken
     */
    public void sent(String index, Collection<TicketDocument> documents, Map<TicketId, String> refused) {
        var taken = documents.stream()
                .map(TicketDocument::ticket)
                .filter(ticket -> !refused.containsKey(ticket))
                .map(TicketId::value)
                .toArray(UUID[]::new);
        sql.sql("delete from ticket_search_refused where index_name = ? and ticket_id = any(?)")
                .params(index, taken)
                .update();
        if (!refused.isEmpty()) {
            sql.sql(FORGET).update();
        }
        documents.stream()
                .filter(document -> refused.containsKey(document.ticket()))
                .forEach(document -> sql.sql(NOTE)
                        .params(index, document.ticket().value(), document.position())
                        .param(refused.get(document.ticket()))
                        .update());
    }

    /** Does without this ticket's document. */
    public void drop(TicketId ticket) {
        sql.sql("delete from ticket_search_refused where ticket_id = ?")
                .param(ticket.value())
                .update();
    }
}
