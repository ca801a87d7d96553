package io.docket.faults.eventstore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Reads as a projection does: on from its token, which it keeps when it stops. */
final class StoreReader {

    private final EventStore store;
    private final List<String> seen = new ArrayList<>();
    private @Nullable TrackingToken token;

    StoreReader(EventStore store) {
        this.store = store;
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
