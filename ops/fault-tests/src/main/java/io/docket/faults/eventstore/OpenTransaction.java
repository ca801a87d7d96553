package io.docket.faults.eventstore;

import io.docket.api.identity.GroupId;
import io.docket.embedded.ScratchServers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * One writer's transaction stays open while another node goes on writing; a reader looks while it is open, and again
 * when it has been committed.
 *
 * @param gapTimeout of a store that has such a thing
 * @param late how long after the other node's events the reader looks for the first time
 * @param clockError of the node that goes on
 * @param before how many events the reader has seen before any of it
 */
record OpenTransaction(String name, Duration gapTimeout, Duration late, Duration clockError, int before)
        implements StoreCase {

    private static final Duration QUIET = Duration.ofMillis(1_500);

    /** Long enough for them; unless the store keeps them from writing meanwhile: then they come afterwards. */
    private static final Duration OTHERS_WRITE = Duration.ofMillis(500);

    @Override
    public Tally run(StoreKind kind) throws Exception {
        var database = ScratchServers.database();
        var slow = Events.of(GroupId.next(), 0, Duration.ZERO);
        var earlier = Stream.generate(Events::next).limit(before).toList();
        var others = List.<DomainEventMessage<?>>of(Events.next(clockError), Events.next(clockError));
        try (var writer = kind.start(database, gapTimeout);
                var other = kind.start(database, gapTimeout);
                var reading = kind.start(database, gapTimeout);
                var held = SlowCommit.of(kind, database, slow.getAggregateIdentifier());
                var threads = Executors.newCachedThreadPool()) {
            var reader = new StoreReader(reading.store());
            earlier.forEach(other::append);
            if (before > 0) {
                reader.readUntilQuiet(QUIET);
            }
            var slowly = threads.submit(() -> writer.append(slow));
            held.awaitHeld();
            var meanwhile = threads.submit(() -> others.forEach(other::append));
            TimeUnit.MILLISECONDS.sleep(OTHERS_WRITE.plus(late).toMillis());
            reader.readUntilQuiet(QUIET);
            held.release();
            slowly.get();
            meanwhile.get();
            reader.readUntilQuiet(QUIET.multipliedBy(3));
            var all = Stream.of(earlier, others, List.of(slow))
                    .flatMap(List::stream)
                    .map(DomainEventMessage::getIdentifier)
                    .toList();
            return Tally.of(kind, database, all, reader.seen());
        }
    }
}
