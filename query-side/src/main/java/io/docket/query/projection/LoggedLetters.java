package io.docket.query.projection;

import io.docket.api.eventlog.PgEventStore;
import io.docket.api.eventlog.UnreadableEvent;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.deadletter.jpa.DeadLetterEventEntry;
import org.axonframework.eventhandling.deadletter.jpa.DeadLetterJpaConverter;
import org.axonframework.eventhandling.deadletter.jpa.EventMessageDeadLetterJpaConverter;
import org.axonframework.serialization.Serializer;

/**
 * Takes a letter's event out of the log each time: the version that tries again may read what the one that set it aside
 * could not, and what was written then may have got another revision since.
 */
final class LoggedLetters implements DeadLetterJpaConverter<EventMessage<?>> {

    private final EventMessageDeadLetterJpaConverter letters = new EventMessageDeadLetterJpaConverter();
    private final Supplier<PgEventStore> log;

    LoggedLetters(Supplier<PgEventStore> log) {
        this.log = log;
    }

    @Override
    public DeadLetterEventEntry convert(EventMessage<?> message, Serializer events, Serializer serializer) {
        var entry = letters.convert(message, events, serializer);
        return message.getPayload() instanceof UnreadableEvent unreadable ? named(entry, unreadable) : entry;
    }

    @Override
    public EventMessage<?> convert(DeadLetterEventEntry entry, Serializer events, Serializer serializer) {
        return position(entry, serializer)
                .<EventMessage<?>>flatMap(position -> log.get().at(position))
                .orElseGet(() -> letters.convert(entry, events, serializer));
    }

    @Override
    public boolean canConvert(DeadLetterEventEntry entry) {
        return letters.canConvert(entry);
    }

    @Override
    public boolean canConvert(EventMessage<?> message) {
        return letters.canConvert(message);
    }

    /** Lists call the event what the log calls it. */
    private static DeadLetterEventEntry named(DeadLetterEventEntry entry, UnreadableEvent event) {
        return new DeadLetterEventEntry(
                entry.getMessageType(),
                entry.getEventIdentifier(),
                entry.getTimeStamp(),
                event.type(),
                event.revision(),
                entry.getPayload().getData(),
                entry.getMetaData().getData(),
                entry.getType(),
                entry.getAggregateIdentifier(),
                entry.getSequenceNumber(),
                entry.getTrackingToken().getType().getName(),
                entry.getTrackingToken().getData());
    }

    private static Optional<Long> position(DeadLetterEventEntry entry, Serializer serializer) {
        var token = entry.getTrackingToken();
        return token == null
                ? Optional.empty()
                : serializer.<byte[], TrackingToken>deserialize(token).position().stream()
                        .boxed()
                        .findFirst();
    }
}
