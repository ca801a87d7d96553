package io.docket.api.eventlog;

import io.docket.api.eventlog.UnreadableEvent.Reason;
import io.docket.api.identity.event.PersonForgotten;
import io.docket.api.seal.Vault;
import io.docket.api.wire.EventTypes;
import io.docket.api.wire.Outages;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import tools.jackson.core.JacksonException;

/**
 * Reads stored events, older revisions as today's. Axon would give what it does not know an empty form that no handler
 * wants, and would read a revision that it does not know as if it were its own.
 */
final class EventDecoder {

    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final EventTypes types;
    private final Forgetting forgetting;

    EventDecoder(Serializer serializer, EventUpcaster upcasters, EventTypes types, Forgetting forgetting) {
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.types = types;
        this.forgetting = forgetting;
    }

    GenericTrackedDomainEventMessage<?> decode(StoredEvent stored) {
        var event = Vault.in(UUID.fromString(stored.id()), () -> opened(stored));
        if (event.getPayload() instanceof PersonForgotten forgotten) {
            forgetting.heard(forgotten.person());
        }
        return event;
    }

    private GenericTrackedDomainEventMessage<?> opened(StoredEvent stored) {
        try {
            var upcast = upcasters
                    .upcast(Stream.of(new InitialEventRepresentation(stored, serializer)))
                    .toList();
            return message(
                    stored,
                    payload(stored, upcast),
                    upcast.getFirst().getMetaData().getObject());
        } catch (RuntimeException e) {
            if (Outages.isOne(e)) {
                // A key could not be looked up. The event is as it should be.
                throw e;
            }
            var damaged = unreadable(stored, Reason.DAMAGED, "its content does not fit" + place(e));
            return message(stored, damaged, metadata(stored));
        }
    }

    private MetaData metadata(StoredEvent stored) {
        try {
            return serializer.deserialize(stored.getMetaData());
        } catch (SerializationException damaged) {
            return MetaData.emptyInstance();
        }
    }

    private Object payload(StoredEvent stored, List<IntermediateEventRepresentation> upcast) {
        if (upcast.size() != 1) {
            throw new IllegalStateException("An upcaster made " + upcast.size() + " events of one " + stored.type());
        }
        var type = upcast.getFirst().getType();
        var known = types.known(type.getName());
        if (known.isEmpty()) {
            return unreadable(stored, Reason.OTHER_VERSION, "this version of Docket knows no such event");
        }
        var revision = EventTypes.revisionOf(known.get());
        return revision.equals(type.getRevision())
                ? serializer.deserialize(upcast.getFirst().getData())
                : unreadable(
                        stored,
                        Reason.OTHER_VERSION,
                        "this version of Docket reads it in revision " + revision + " and knows no way there");
    }

    private static UnreadableEvent unreadable(StoredEvent stored, Reason reason, String detail) {
        return new UnreadableEvent(
                stored.position(), stored.type(), stored.revision(), stored.ticket(), reason, detail);
    }

    private static <T> GenericTrackedDomainEventMessage<T> message(StoredEvent stored, T payload, MetaData metadata) {
        return new GenericTrackedDomainEventMessage<>(
                stored.trackingToken(),
                new GenericDomainEventMessage<>(
                        stored.aggregateType(),
                        stored.aggregateId(),
                        stored.sequence(),
                        payload,
                        metadata,
                        stored.id(),
                        stored.happened()));
    }

    /** Where, and not what stands there: the message may be shown to whoever must not know what people wrote. */
    private static String place(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException json && !json.getPath().isEmpty()) {
                return json.getPath().stream()
                        .map(JacksonException.Reference::getPropertyName)
                        .map(String::valueOf)
                        .collect(Collectors.joining(".", " at ", ""));
            }
        }
        return "";
    }
}
