package io.docket.api.eventlog;

import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log for processors that cannot set one event aside, as reactions and sagas: they stand before what cannot be
 * read. Axon would have them pass it in silence, as it passes everything that they have no handler for.
 *
 * @param standing told of what they stand before, again each time that they find it so
 */
record OnlyReadable(StreamableMessageSource<TrackedEventMessage<?>> log, Consumer<UnreadableEvent> standing)
        implements LogView {

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new ReadableStream(log.openStream(token), standing);
    }
}
