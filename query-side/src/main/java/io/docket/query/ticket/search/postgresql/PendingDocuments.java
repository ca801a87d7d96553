package io.docket.query.ticket.search.postgresql;

import io.docket.api.ticket.TicketId;
import io.docket.query.ticket.search.document.TicketDocument;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents that Elasticsearch has yet to get. They are noted in the transaction that writes them, so that none is
 * forgotten, whatever dies in between; one that is sent twice does no harm.
 */
public final class PendingDocuments {

    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final JsonMapper json;

    public PendingDocuments(JdbcClient sql, TransactionOperations transactions, JsonMapper json) {
        this.sql = sql;
        this.transactions = transactions;
        this.json = json;
    }

    /**
     * Those that wait longest, of those whose last event is behind this position.
     *
     * @param except tickets to leave for later
     */
    public List<TicketDocument> next(long after, Collection<TicketId> except, int limit) {
        var left = except.stream().map(TicketId::value).toArray(UUID[]::new);
        return sql.sql("""
                        select document from ticket_search join ticket_search_pending pending using (ticket_id)
                        where pending.position > ? and ticket_id <> all(?) order by pending.position limit ?""")
                .params(after, left, limit)
                .query((row, i) -> json.readValue(row.getString(1), TicketDocument.class))
                .list();
    }

    /** All there are, by position, behind this one. */
    public List<TicketDocument> all(long after, int limit) {
        return sql.sql("select document from ticket_search where position > ? order by position limit ?")
                .params(after, limit)
                .query((row, i) -> json.readValue(row.getString(1), TicketDocument.class))
                .list();
    }

    /** A ticket's, whether it waits or not; none where there is none. */
    public List<TicketDocument> of(TicketId ticket) {
        return sql.sql("select document from ticket_search where ticket_id = ?")
                .param(ticket.value())
                .query((row, i) -> json.readValue(row.getString(1), TicketDocument.class))
                .list();
    }

    /** These have arrived; what has changed since still waits. */
    public void arrived(Collection<TicketDocument> documents) {
        var tickets =
                documents.stream().map(document -> document.ticket().toString()).toArray(String[]::new);
        var positions = documents.stream().map(TicketDocument::position).toArray(Long[]::new);
        sql.sql("""
                        with sent as (
                            select * from unnest(cast(? as uuid[]), cast(? as bigint[])) as sent (ticket, position)),
                        gone as (
                            delete from ticket_search_pending pending using sent
                            where pending.ticket_id = sent.ticket and pending.position <= sent.position)
                        update ticket_search_pending pending set since = sent.position + 1 from sent
                        where pending.ticket_id = sent.ticket and pending.position > sent.position""").params(tickets, positions).update();
    }

    /** Position of the first event that Elasticsearch may not know of; empty where nothing waits. */
    public OptionalLong oldest() {
        return sql
                .sql("select since from ticket_search_pending order by since limit 1")
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Whether Elasticsearch did not take the latest form of any document. */
    public boolean isRefused() {
        return sql.sql("select exists (select from ticket_search_refused)")
                .query(Boolean.class)
                .single();
    }

    /** Whether another index is to take the place of the one that answers. */
    public boolean isFillingNext(String alias) {
        return sql.sql("select exists (select from ticket_search_next where alias = ?)")
                .param(alias)
                .query(Boolean.class)
                .single();
    }

    /**
     * The index that documents go to, if there is one already. One of before the database was put back to an earlier
     * state is none: it knows what never happened.
     */
    public Optional<String> index(String alias) {
        return sql.sql("""
                        select index_name from ticket_search_index where alias = ?
                            and begun_at > (select coalesce(max(at), '-infinity') from restoration)""").param(alias).query(String.class).optional();
    }

    /**
     * Sends every document to this index from now on, unless another node has made one meanwhile.
     *
     * @param before the index that was known when this one was made; empty for none
     * @return the index that is filled
     */
    public String startOver(String alias, String before, String index) {
        return Objects.requireNonNull(transactions.execute(status -> {
            sql.sql("select cast(pg_advisory_xact_lock(hashtext('index ' || ?)) as text)")
                    .param(alias)
                    .query(String.class)
                    .single();
            var now = index(alias).orElse("");
            if (!now.equals(before)) {
                return now;
            }
            sql.sql("delete from ticket_search_next where alias = ?")
                    .param(alias)
                    .update();
            sql.sql("""
                    insert into ticket_search_index (alias, index_name) values (?, ?)
                    on conflict (alias) do update
                    set index_name = excluded.index_name, begun_at = excluded.begun_at""").params(alias, index).update();
            sql.sql("""
                    insert into ticket_search_pending (ticket_id, position, since)
                    select ticket_id, position, 1 from ticket_search
                    on conflict (ticket_id) do update set position = excluded.position, since = 1""").update();
            return index;
        }));
    }
}
