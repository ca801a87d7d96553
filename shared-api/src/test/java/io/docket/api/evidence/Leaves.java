package io.docket.api.evidence;

import io.docket.api.proof.EventLeaf;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Events that say something else in the same place. */
final class Leaves {

    private Leaves() {}

    static EventLeaf with(EventLeaf it, String type, byte[] payload) {
        return with(it, type, payload, it.metadata());
    }

    static EventLeaf with(EventLeaf it, UnaryOperator<String> payload) {
        return with(it, it.type(), changed(it.payload(), payload));
    }

    static EventLeaf withMetadata(EventLeaf it, UnaryOperator<String> metadata) {
        return with(it, it.type(), it.payload(), changed(it.metadata(), metadata));
    }

    static EventLeaf happened(EventLeaf it, long micros) {
        return with(it, it.type(), micros, it.payload(), it.metadata());
    }

    private static EventLeaf with(EventLeaf it, String type, byte[] payload, byte[] metadata) {
        return with(it, type, it.happenedMicros(), payload, metadata);
    }

    static EventLeaf with(EventLeaf it, String type, long happened, byte[] payload, byte[] metadata) {
        return with(it, it.ticket(), type, happened, payload, metadata);
    }

    static EventLeaf about(@Nullable UUID ticket, EventLeaf it) {
        return with(it, ticket, it.type(), it.happenedMicros(), it.payload(), it.metadata());
    }

    private static EventLeaf with(
            EventLeaf it, @Nullable UUID ticket, String type, long happened, byte[] payload, byte[] metadata) {
        return new EventLeaf(
                it.position(),
                it.id(),
                it.aggregateType(),
                it.aggregateId(),
                it.sequence(),
                ticket,
                type,
                it.revision(),
                it.actor(),
                happened,
                it.recordedMicros(),
                payload,
                metadata);
    }

    /** A byte is a character here, as it may be no text. */
    private static byte[] changed(byte[] bytes, UnaryOperator<String> change) {
        return change.apply(Repacked.latin(bytes)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
