package io.docket.faults.eventstore;

import io.docket.api.identity.GroupId;
import io.docket.embedded.ScratchServers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Two nodes' threads all write to the same stream: of each place in it one wins, and the others hear that they lost.
 */
record OneStream(int threads, int events) implements StoreCase {

    @Override
    public String name() {
        return "all threads of two nodes write to one stream";
    }

    @Override
    public Tally run(StoreKind kind) throws Exception {
        var database = ScratchServers.database();
        var timeout = StoreKind.AXONS_GAP_TIMEOUT;
        var stream = GroupId.next();
        var acknowledged = Collections.synchronizedList(new ArrayList<String>());
        var unclear = new AtomicInteger();
        try (var one = kind.start(database, timeout);
                var two = kind.start(database, timeout)) {
            var reader = new StoreReader(two.store());
            var writers = IntStream.range(0, threads)
                    .<Callable<Void>>mapToObj(
                            thread -> () -> write(thread % 2 == 0 ? one : two, stream, acknowledged, unclear))
                    .toList();
            reader.readAlong(writers);
            return Tally.of(kind, database, acknowledged, reader.seen()).withUnclear(unclear.get());
        }
    }

    private Void write(StoreNode node, GroupId stream, List<String> acknowledged, AtomicInteger unclear) {
        long next = 0;
        while (next < events) {
            var event = Events.of(stream, next, Duration.ZERO);
            try {
                node.append(event);
                acknowledged.add(event.getIdentifier());
            } catch (ConcurrencyException | AggregateStreamCreationException lost) {
                // Somebody else wrote this one.
            } catch (EventStoreException e) {
                unclear.incrementAndGet();
            }
            next = node.store().lastSequenceNumberFor(stream.toString()).orElse(-1L) + 1;
        }
        return null;
    }
}
