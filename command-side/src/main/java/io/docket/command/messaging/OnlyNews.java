package io.docket.command.messaging;

import io.docket.api.eventlog.LogView;
import io.docket.api.metadata.MetadataKeys;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log without imported history, for reactions. A saga would look itself up for each such event, in every segment,
 * only to leave it alone: hundreds of thousands of queries for one import.
 */
record OnlyNews(StreamableMessageSource<TrackedEventMessage<?>> log) implements LogView {

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new NewsStream(log.openStream(token), OnlyNews::isNews);
    }

    static boolean isNews(TrackedEventMessage<?> event) {
        return !event.getMetaData().containsKey(MetadataKeys.IMPORTED_FROM);
    }
}
