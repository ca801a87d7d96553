package io.docket.command.messaging;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** A stream without the events that are no news. */
record NewsStream(BlockingStream<TrackedEventMessage<?>> all, Predicate<TrackedEventMessage<?>> isNews)
        implements BlockingStream<TrackedEventMessage<?>> {

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? all.peek() : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (all.hasNextAvailable(
                (int) Math.max(0, unit.convert(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)), unit)) {
            if (all.peek().filter(isNews).isPresent()) {
                return true;
            }
            all.nextAvailable();
        }
        return false;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        var next = all.nextAvailable();
        while (!isNews.test(next)) {
            next = all.nextAvailable();
        }
        return next;
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
}
