package io.docket.api.eventlog;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends before an event that cannot be read: for a moment as if there were nothing more, so that what came before it is
 * finished, and then by failing, so that the processor gives its place up to a node that may be able to read it.
 */
final class ReadableStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(ReadableStream.class);
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final BlockingStream<TrackedEventMessage<?>> all;
    private final Consumer<UnreadableEvent> standing;
    private @Nullable Long standingSince;

    ReadableStream(BlockingStream<TrackedEventMessage<?>> all, Consumer<UnreadableEvent> standing) {
        this.all = all;
        this.standing = standing;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? all.peek() : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (!all.hasNextAvailable(timeout, unit)) {
            return false;
        }
        var next = all.peek().map(TrackedEventMessage::getPayload).orElse(null);
        if (next instanceof UnreadableEvent unreadable) {
            standBefore(unreadable);
            return false;
        }
        standingSince = null;
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return all.nextAvailable();
    }

    @Override
    public void close() {
        all.close();
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        all.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        return all.setOnAvailableCallback(callback);
    }

    private void standBefore(UnreadableEvent event) {
        if (standingSince == null) {
            standingSince = System.nanoTime();
            LOG.error("{} {}", Thread.currentThread().getName(), event.message());
            standing.accept(event);
        } else if (System.nanoTime() - standingSince > TO_FINISH.toNanos()) {
            standing.accept(event);
            throw new UnreadableEventException(event);
        }
    }
}
