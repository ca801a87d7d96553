package io.docket.command.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.metadata.MetadataKeys;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

class OnlyNewsTest {

    private static final String NEWS = "opened here";
    private static final String HISTORY = "opened elsewhere";

    @Test
    void what_happens_here_is_read_in_its_order() throws Exception {
        var news = read(NEWS, NEWS);

        assertThat(news.peek())
                .hasValueSatisfying(event -> assertThat(position(event)).isEqualTo(0));
        assertThat(position(news.nextAvailable())).isEqualTo(0);
        assertThat(position(news.nextAvailable())).isEqualTo(1);
        assertThat(news.hasNextAvailable()).isFalse();
        assertThat(news.peek()).isEmpty();
    }

    @Test
    void imported_history_is_passed_over_wherever_it_stands() throws Exception {
        var news = read(HISTORY, NEWS, HISTORY, HISTORY, NEWS, HISTORY);

        assertThat(position(news.nextAvailable())).isEqualTo(1);
        assertThat(news.hasNextAvailable()).isTrue();
        assertThat(position(news.nextAvailable())).isEqualTo(4);
        assertThat(news.hasNextAvailable(1, TimeUnit.MILLISECONDS)).isFalse();
    }

    private static BlockingStream<TrackedEventMessage<?>> read(String... events) {
        return new NewsStream(new Written(events), OnlyNews::isNews);
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    /** Events that are there already, one by one. */
    private static final class Written implements BlockingStream<TrackedEventMessage<?>> {
        private final ArrayDeque<TrackedEventMessage<?>> left = new ArrayDeque<>();

        Written(String... events) {
            IntStream.range(0, events.length)
                    .forEach(
                            position -> left.add(event(position, List.of(events).get(position))));
        }

        private static TrackedEventMessage<?> event(int position, String what) {
            var metadata = what.equals(HISTORY)
                    ? MetaData.with(MetadataKeys.IMPORTED_FROM, "events.csv:17")
                    : MetaData.emptyInstance();
            return new GenericTrackedEventMessage<>(
                    new GlobalSequenceTrackingToken(position), new GenericEventMessage<>(what, metadata));
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.ofNullable(left.peek());
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return !left.isEmpty();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            return left.remove();
        }

        @Override
        public void close() {
            left.clear();
        }
    }
}
