package io.docket.api.eventlog;

import java.time.Instant;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;

/** The log as some processors are to see it: its streams differ, its positions are the same. */
public interface LogView extends StreamableMessageSource<TrackedEventMessage<?>> {

    StreamableMessageSource<TrackedEventMessage<?>> log();

    @Override
    default TrackingToken createTailToken() {
        return log().createTailToken();
    }

    @Override
    default TrackingToken createHeadToken() {
        return log().createHeadToken();
    }

    @Override
    default TrackingToken createTokenAt(Instant time) {
        return log().createTokenAt(time);
    }
}
