package io.docket.api.eventlog.proof;

import io.docket.api.eventlog.chain.Chain;
import io.docket.api.proof.EventLeaf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads rows of the log as leaves. */
final class LeafRows {

    /** Payloads may be large, and nobody needs more than one of them at a time. */
    private static final int FETCHED_TOGETHER = 256;

    private final JdbcClient sql;

    LeafRows(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String SELECT = """
            select global_index, event_id, aggregate_type, aggregate_id, sequence_number, ticket_id, type, revision, actor,
                happened_micros, recorded_micros, payload, metadata, mac
            from event where global_index > ?""";

    /**
     * Gives those that the log has from an index on, in order. In a transaction, as otherwise the driver would read all
     * of them before it gives the first.
     */
    void from(long index, int limit, Consumer<EventLeaf> sink) {
        read(
                sql.sql(SELECT + " order by global_index limit ?").params(index, limit),
                (leaf, link) -> sink.accept(leaf));
    }

    /**
     * Likewise, up to a position, that included; whatever there is of it.
     *
     * @param sink is given each with what it bears as a part of the chain
     */
    void between(long index, long last, BiConsumer<EventLeaf, byte[]> sink) {
        read(sql.sql(SELECT + " and global_index <= ? order by global_index").params(index, last), sink);
    }

    private static void read(JdbcClient.StatementSpec rows, BiConsumer<EventLeaf, byte[]> sink) {
        rows.withFetchSize(FETCHED_TOGETHER).query(row -> {
            sink.accept(leaf(row), link(row.getBytes("mac")));
        });
    }

    /** All about a ticket among the first so many of the log, in order. */
    List<EventLeaf> ofTicket(UUID ticket, long size) {
        return sql.sql(SELECT + " and global_index <= ? and ticket_id = ? order by global_index")
                .params(0, size, ticket)
                .query((row, number) -> leaf(row))
                .list();
    }

    /** Position of the last event about a ticket; 0 if there is none. */
    long lastOfTicket(UUID ticket) {
        return sql.sql("select coalesce(max(global_index), 0) from event where ticket_id = ?")
                .param(ticket)
                .query(Long.class)
                .single();
    }

    /** How many there are, which is as many as the last one's position, or else something is wrong. */
    long count() {
        return sql.sql("select count(*) from event").query(Long.class).single();
    }

    /** Position of the last event; 0 if there is none. */
    long head() {
        return sql.sql("select coalesce(max(global_index), 0) from event")
                .query(Long.class)
                .single();
    }

    /** What an event bears as a part of the chain; nothing where there is none. */
    byte[] link(long position) {
        return sql.sql("select mac from event where global_index = ? and mac is not null")
                .param(position)
                .query((row, number) -> link(row.getBytes(1)))
                .optional()
                .orElse(Chain.NOTHING);
    }

    private static byte[] link(byte @Nullable [] mac) {
        return mac == null ? Chain.NOTHING : mac;
    }

    private static EventLeaf leaf(ResultSet row) throws SQLException {
        return new EventLeaf(
                row.getLong("global_index"),
                row.getObject("event_id", UUID.class),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getObject("ticket_id", UUID.class),
                row.getString("type"),
                row.getString("revision"),
                row.getString("actor"),
                row.getLong("happened_micros"),
                row.getLong("recorded_micros"),
                row.getBytes("payload"),
                row.getBytes("metadata"));
    }
}
