package io.docket.api.scratch;

import io.docket.api.ticket.TicketId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes events into a log as another version of Docket would: this one does not know them. */
public record ForeignEvents(JdbcClient sql) {

    /** At the end of the log and of the stream. */
    public long append(
            String aggregateType,
            String aggregateId,
            @Nullable TicketId ticket,
            String type,
            String revision,
            String json) {
        return sql.sql("""
                        insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number,
                            ticket_id, type, revision, actor, happened_micros, recorded_micros, payload, metadata)
                        select (select coalesce(max(global_index), 0) + 1 from event), ?, ?, ?,
                            (select coalesce(max(sequence_number), -1) + 1 from event where aggregate_id = ?),
                            ?, ?, ?, 'system', micros, micros, ?, '{"actor":"system"}'
                        from (select (extract(epoch from now()) * 1000000)::bigint as micros)
                        returning global_index""")
                .params(UUID.randomUUID(), aggregateType, aggregateId, aggregateId)
                .param(ticket == null ? null : ticket.value())
                .params(type, revision, json.getBytes(StandardCharsets.UTF_8))
                .query(Long.class)
                .single();
    }
}
