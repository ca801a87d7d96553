package io.docket.faults.eventstore;

import io.docket.embedded.ScratchServers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** Two nodes write at the same time, and take back one of three; a reader reads along. */
record TakenBack(int threads, int each) implements StoreCase {

    @Override
    public String name() {
        return "two nodes write, one append of three is rolled back";
    }

    @Override
    public Tally run(StoreKind kind) throws Exception {
        var database = ScratchServers.database();
        var timeout = StoreKind.AXONS_GAP_TIMEOUT;
        var acknowledged = Collections.synchronizedList(new ArrayList<String>());
        try (var one = kind.start(database, timeout);
                var two = kind.start(database, timeout);
                var reading = kind.start(database, timeout)) {
            var reader = new StoreReader(reading.store());
            var writers = IntStream.range(0, threads)
                    .<Callable<Void>>mapToObj(thread -> () -> write(thread % 2 == 0 ? one : two, acknowledged))
                    .toList();
            reader.readAlong(writers);
            return Tally.of(kind, database, acknowledged, reader.seen());
        }
    }

    private Void write(StoreNode node, List<String> acknowledged) {
        for (int i = 0; i < each; i++) {
            var event = Events.next();
            if (i % 3 == 2) {
                node.appendAndTakeBack(event);
            } else {
                node.append(event);
                acknowledged.add(event.getIdentifier());
            }
        }
        return null;
    }
}
