package io.docket.api.scratch;

import io.docket.api.seal.SubjectKeys;
import io.docket.api.seal.Vault;
import io.docket.api.ticket.TicketId;
import io.docket.api.wire.SealedJson;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes events into a log as another version of Docket would: this one does not know them. */
public record ForeignEvents(JdbcClient sql, SubjectKeys keys) {

    /** At the end of the log and of the stream. */
    public long append(
            String aggregateType,
            String aggregateId,
            @Nullable TicketId ticket,
            String type,
            String revision,
            String json) {
        var id = UUID.randomUUID();
        var payload = json.getBytes(StandardCharsets.UTF_8);
        var sealed = json.contains("\"text\"") ? new SealedJson(new Vault(keys)).seal(id, payload) : payload;
        return sql.sql("""
                        insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number,
                            ticket_id, type, revision, actor, happened_micros, recorded_micros, payload, metadata)
                        select (select coalesce(max(global_index), 0) + 1 from event), ?, ?, ?,
                            (select coalesce(max(sequence_number), -1) + 1 from event where aggregate_id = ?),
                            ?, ?, ?, 'system', micros, micros, ?, '{"actor":"system"}'
                        from (select (extract(epoch from now()) * 1000000)::bigint as micros)
                        returning global_index""")
                .params(id, aggregateType, aggregateId, aggregateId)
                .param(ticket == null ? null : ticket.value())
                .params(type, revision, sealed)
                .query(Long.class)
                .single();
    }
}
