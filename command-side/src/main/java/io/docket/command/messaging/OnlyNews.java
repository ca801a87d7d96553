package io.docket.command.messaging;

import io.docket.api.metadata.MetadataKeys;
import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log without imported history, for reactions. A saga would look itself up for each such event, in every segment,
 * only to leave it alone: hundreds of thousands of queries for one import.
 */
record OnlyNews(StreamableMessageSource<TrackedEventMessage<?>> log)
        implements StreamableMessageSource<TrackedEventMessage<?>> {

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new NewsStream(log.openStream(token), OnlyNews::isNews);
    }

    @Override
    public TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return log.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return log.createTokenAt(time);
    }

    static boolean isNews(TrackedEventMessage<?> event) {
        return !event.getMetaData().containsKey(MetadataKeys.IMPORTED_FROM);
    }
}
