package io.docket.api.eventlog;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last snapshot of each stream. One that cannot be read, or not any more, is as good as none. */
final class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final JdbcClient sql;
    private final Serializer serializer;
    private final Predicate<DomainEventData<?>> readable;

    Snapshots(JdbcClient sql, Serializer serializer, Predicate<DomainEventData<?>> readable) {
        this.sql = sql;
        this.serializer = serializer;
        this.readable = readable;
    }

    Optional<DomainEventMessage<?>> find(String aggregateId) {
        return sql.sql("select * from snapshot where aggregate_id = ?")
                .param(aggregateId)
                .query((row, number) -> new GenericDomainEventEntry<>(
                        row.getString("aggregate_type"),
                        aggregateId,
                        row.getLong("sequence_number"),
                        "snapshot of " + aggregateId,
                        Micros.instant(row.getLong("taken_micros")),
                        row.getString("type"),
                        row.getString("revision"),
                        row.getBytes("payload"),
                        new byte[0]))
                .optional()
                .filter(readable)
                .flatMap(this::message);
    }

    void store(DomainEventMessage<?> snapshot) {
        var payload = serializer.serialize(snapshot.getPayload(), byte[].class);
        sql.sql("""
                        insert into snapshot as old (aggregate_id, aggregate_type, sequence_number, type, revision,
                            taken_micros, payload)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (aggregate_id) do update set aggregate_type = excluded.aggregate_type,
                            sequence_number = excluded.sequence_number, type = excluded.type,
                            revision = excluded.revision, taken_micros = excluded.taken_micros,
                            payload = excluded.payload
                        where old.sequence_number < excluded.sequence_number""")
                .params(
                        snapshot.getAggregateIdentifier(),
                        snapshot.getType(),
                        snapshot.getSequenceNumber(),
                        payload.getType().getName(),
                        payload.getType().getRevision(),
                        Micros.of(snapshot.getTimestamp()),
                        payload.getData())
                .update();
    }

    private Optional<DomainEventMessage<?>> message(DomainEventData<byte[]> stored) {
        try {
            Object aggregate = serializer.deserialize(stored.getPayload());
            if (aggregate instanceof UnknownSerializedType) {
                LOG.info(
                        "Reading {} from its first event, as its snapshot is another version's",
                        stored.getAggregateIdentifier());
                return Optional.empty();
            }
            Instant taken = stored.getTimestamp();
            return Optional.of(new GenericDomainEventMessage<>(
                    stored.getType(),
                    stored.getAggregateIdentifier(),
                    stored.getSequenceNumber(),
                    aggregate,
                    MetaData.emptyInstance(),
                    stored.getEventIdentifier(),
                    taken));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Reading {} from its first event, as its snapshot is unreadable",
                    stored.getAggregateIdentifier(),
                    e);
            return Optional.empty();
        }
    }
}
