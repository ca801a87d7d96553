package io.docket.faults.eventstore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Reads as a projection does: on from its token, which it keeps when it stops. */
final class StoreReader {

    static final Duration QUIET = Duration.ofSeconds(2);

    private final EventStore store;
    private final List<String> seen = new ArrayList<>();
    private @Nullable TrackingToken token;

    StoreReader(EventStore store) {
        this.store = store;
    }

    /** Reads along while all of these write, and on until nothing has come for a while. */
    void readAlong(List<Callable<Void>> writers) throws Exception {
        try (var hands = Executors.newCachedThreadPool()) {
            var along = hands.submit(() -> {
                readUntilQuiet(QUIET);
                return null;
            });
            for (var done : hands.invokeAll(writers)) {
                done.get();
            }
            along.get();
            readUntilQuiet(QUIET);
        }
    }

    /** Reads on until nothing has come for the time. */
    void readUntilQuiet(Duration quiet) throws InterruptedException {
        try (var stream = store.openStream(token)) {
            while (stream.hasNextAvailable((int) quiet.toMillis(), TimeUnit.MILLISECONDS)) {
                var event = stream.nextAvailable();
                token = event.trackingToken();
                seen.add(event.getIdentifier());
            }
        }
    }

    /** Identifiers of the events, in the order in which they came. */
    List<String> seen() {
        return seen;
    }
}
