package io.docket.api.eventlog;

import io.docket.api.proof.EventLeaf;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way into the log, as it will be stored.
 *
 * @param sequence in its own stream, from 0; two events at the same place cannot be
 * @param happenedMicros since 1970, when it happened
 * @param recordedMicros since 1970, when the desk took it down
 * @param payload JSON
 * @param metadata JSON
 */
record NewEvent(
        UUID id,
        String aggregateType,
        String aggregateId,
        long sequence,
        @Nullable UUID ticket,
        String type,
        String revision,
        @Nullable String actor,
        long happenedMicros,
        long recordedMicros,
        byte[] payload,
        byte[] metadata) {

    private static final long HISTORY_MICROS = 60_000_000;

    /** As it will be hashed and chained at a position. */
    EventLeaf leaf(long position) {
        return new EventLeaf(
                position,
                id,
                aggregateType,
                aggregateId,
                sequence,
                ticket,
                type,
                revision,
                actor,
                happenedMicros,
                recordedMicros,
                payload,
                metadata);
    }

    /** What it takes, in bytes of JSON. */
    int size() {
        return payload.length + metadata.length;
    }

    /** Whether it happened more than a minute before the desk took it down. */
    boolean isHistory() {
        return recordedMicros - happenedMicros > HISTORY_MICROS;
    }
}
