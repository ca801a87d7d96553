package io.docket.faults.eventstore;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.event.GroupRenamed;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** Events that both stores can keep. */
final class Events {

    private Events() {}

    /** The first of a stream of its own. */
    static DomainEventMessage<?> next() {
        return next(Duration.ZERO);
    }

    /** @param error of the writer's clock */
    static DomainEventMessage<?> next(Duration error) {
        return of(GroupId.next(), 0, error);
    }

    static DomainEventMessage<?> of(GroupId stream, long sequence, Duration error) {
        return new GenericDomainEventMessage<>(
                "Group",
                stream.toString(),
                sequence,
                new GroupRenamed(stream, "before", "after"),
                MetaData.with("actor", "system"),
                UUID.randomUUID().toString(),
                Instant.now().plus(error));
    }
}
