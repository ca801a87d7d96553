package io.docket.api.eventlog;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log for processors that cannot set one event aside, as reactions and sagas: they stand before what cannot be read.
 * Axon would have them pass it in silence, as it passes everything that they have no handler for.
 */
public record OnlyReadable(StreamableMessageSource<TrackedEventMessage<?>> log) implements LogView {

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new ReadableStream(log.openStream(token));
    }
}
