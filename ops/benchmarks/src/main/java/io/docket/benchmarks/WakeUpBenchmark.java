package io.docket.benchmarks;

import io.docket.api.eventlog.PgEventStore;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.event.GroupRenamed;
import io.docket.embedded.ScratchServers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/**
 * How long after a node begins to append an event a reader at that node, and one at another node, has it: its commit,
 * waking up, and reading it. Looking now and then is left out: whoever is not woken is not there in time.
 */
final class WakeUpBenchmark implements Benchmark {

    private static final int WARM_UP = 500;
    private static final int COUNTED = 2_000;
    private static final Duration REST = Duration.ofMillis(5);
    private static final Duration NEVER = Duration.ofHours(1);

    @Override
    public String name() {
        return "wake-up";
    }

    @Override
    public List<Figure> measure(LazyDesk desk) throws Exception {
        var database = ScratchServers.database();
        var appended = new Samples(COUNTED);
        var here = new Samples(COUNTED);
        var there = new Samples(COUNTED);
        try (var one = new LogNode(database, NEVER);
                var other = new LogNode(database, NEVER)) {
            var log = one.log();
            var from = log.createHeadToken();
            try (var reader = new WakingReader(log, from);
                    var away = new WakingReader(other.log(), from)) {
                var group = GroupId.next();
                for (int i = 0; i < WARM_UP + COUNTED; i++) {
                    TimeUnit.NANOSECONDS.sleep(REST.toNanos());
                    var event = renamed(group, i);
                    long begin = System.nanoTime();
                    long done = append(log, event);
                    long sawHere = reader.sawAt(event.getIdentifier());
                    long sawThere = away.sawAt(event.getIdentifier());
                    if (i >= WARM_UP) {
                        appended.add(Duration.ofNanos(done - begin));
                        here.add(Duration.ofNanos(sawHere - begin));
                        there.add(Duration.ofNanos(sawThere - begin));
                    }
                }
            }
        }
        return List.of(
                figure("append.p50_ms", appended.milliseconds(0.5), Goal.atMost(4, 2)),
                figure("append.p99_ms", appended.milliseconds(0.99), Goal.atMost(20, 10)),
                figure("here.p50_ms", here.milliseconds(0.5), Goal.atMost(5, 3)),
                figure("here.p99_ms", here.milliseconds(0.99), Goal.atMost(25, 12)),
                figure("there.p50_ms", there.milliseconds(0.5), Goal.atMost(10, 5)),
                figure("there.p99_ms", there.milliseconds(0.99), Goal.atMost(50, 20)));
    }

    private static long append(PgEventStore log, EventMessage<?> event) {
        log.publish(event);
        return System.nanoTime();
    }

    private static EventMessage<?> renamed(GroupId group, long sequence) {
        return new GenericDomainEventMessage<>(
                "Group",
                group.toString(),
                sequence,
                new GroupRenamed(group, "n" + sequence, "n" + (sequence + 1)),
                MetaData.with("actor", "system"));
    }

    private static Figure figure(String metric, double value, Goal goal) {
        return new Figure("wake-up", metric, value, "ms", goal);
    }
}
