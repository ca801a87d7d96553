package io.docket.benchmarks;

import io.docket.embedded.ScratchServers;
import java.time.Duration;
import java.util.List;

/**
 * How long a command takes on a ticket of 5,000 events that the node does not have in memory: to load it, and to write.
 */
final class LoadBenchmark implements Benchmark {

    private static final int EVENTS = 5_000;
    private static final int WARM_UP = 50;
    private static final int MEASURED = 150;

    @Override
    public String name() {
        return "load";
    }

    @Override
    public List<Figure> measure(LazyDesk desk) throws Exception {
        try (var node = new CommandNode(ScratchServers.database())) {
            var ticket = node.openTicket();
            for (int event = 1; event < EVENTS; event++) {
                node.addNote(ticket);
            }
            var times = new Samples(MEASURED);
            for (int load = 0; load < WARM_UP + MEASURED; load++) {
                node.forgetTickets();
                long begin = System.nanoTime();
                node.addNote(ticket);
                if (load >= WARM_UP) {
                    times.add(Duration.ofNanos(System.nanoTime() - begin));
                }
            }
            return List.of(
                    new Figure("load", "5000_events_p50_ms", times.milliseconds(0.50), "ms", Goal.atMost(50, 10)));
        }
    }
}
