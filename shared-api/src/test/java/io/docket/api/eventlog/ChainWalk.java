package io.docket.api.eventlog;

import io.docket.api.proof.EventLeaf;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log as a chain. */
record ChainWalk(JdbcClient sql) {

    record Link(EventLeaf leaf, byte[] mac) {}

    List<Link> links() {
        return sql.sql("select * from event order by global_index")
                .query((row, number) -> new Link(
                        new EventLeaf(
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
                                row.getBytes("metadata")),
                        row.getBytes("mac")))
                .list();
    }
}
