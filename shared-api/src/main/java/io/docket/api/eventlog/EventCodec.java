package io.docket.api.eventlog;

import io.docket.api.metadata.MetadataKeys;
import io.docket.api.seal.Vault;
import io.docket.api.ticket.AboutTicket;
import io.docket.api.wire.EventTypes;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Turns messages into what the log stores, and back. */
final class EventCodec {

    private final Serializer serializer;
    private final EventTypes types;
    private final EventDecoder decoder;
    private final ClientAddress addresses;

    EventCodec(
            Serializer serializer,
            EventUpcaster upcasters,
            EventTypes types,
            Forgetting forgetting,
            ClientAddress addresses) {
        this.serializer = serializer;
        this.types = types;
        this.decoder = new EventDecoder(serializer, upcasters, types, forgetting);
        this.addresses = addresses;
    }

    NewEvent encode(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalArgumentException("Every event belongs to a stream: "
                    + message.getPayloadType().getName());
        }
        var recorded = event.getTimestamp();
        var happened = happened(event.getMetaData(), recorded);
        var metadata = addresses.sealed(metadata(event.getMetaData(), recorded), event.getPayload());
        var id = UUID.fromString(event.getIdentifier());
        var payload = Vault.in(id, () -> serializer.serialize(event.getPayload(), byte[].class));
        return new NewEvent(
                id,
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getPayload() instanceof AboutTicket about ? about.ticket().value() : null,
                types.nameOf(event.getPayloadType()),
                payload.getType().getRevision(),
                (String) metadata.get(MetadataKeys.ACTOR),
                Micros.of(happened),
                Micros.of(recorded),
                payload.getData(),
                serializer.serialize(metadata, byte[].class).getData());
    }

    /** What cannot be read comes as an {@link UnreadableEvent}, in its place. */
    TrackedEventMessage<?> decode(StoredEvent event) {
        return decoder.decode(event);
    }

    /** @throws UnreadableEventException at the first event that cannot be read: a state without it would be another */
    DomainEventStream decodeStream(List<StoredEvent> events) {
        return DomainEventStream.of(events.stream().map(this::readable));
    }

    private DomainEventMessage<?> readable(StoredEvent stored) {
        var event = decoder.decode(stored);
        if (event.getPayload() instanceof UnreadableEvent unreadable) {
            throw new UnreadableEventException(unreadable);
        }
        return event;
    }

    private static Instant happened(MetaData metadata, Instant recorded) {
        return metadata.get(MetadataKeys.HAPPENED_AT) instanceof String text ? Instant.parse(text) : recorded;
    }

    private static MetaData metadata(MetaData metadata, Instant recorded) {
        return metadata.containsKey(MetadataKeys.HAPPENED_AT)
                ? metadata.withoutKeys(Set.of(MetadataKeys.HAPPENED_AT))
                        .and(MetadataKeys.RECORDED_AT, recorded.toString())
                : metadata;
    }
}
