package io.docket.benchmarks;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * What a reply costs on a ticket of 1,000 events, beside one of 20. The turns follow each other without a rest, so that
 * what the desk does with a reply after it was answered counts too.
 */
final class ReplyLengthBenchmark implements Benchmark {

    private static final int LONG = 1_000;
    private static final int SHORT = 20;
    private static final int LONG_TICKETS = 4;

    /** In each turn; no short ticket is replied to twice in one, so that it stays short. */
    private static final int REPLIES = 40;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    @Override
    public String name() {
        return "reply-length";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        var desk = started.client();
        var longOnes = new ArrayDeque<>(Tickets.of(desk, LONG_TICKETS, LONG));
        var shortOnes = new ArrayDeque<>(Tickets.of(desk, REPLIES, SHORT));
        settle(desk, longOnes.element());
        var pairs = Pairs.measure(() -> turn(desk, longOnes), () -> turn(desk, shortOnes));
        return List.of(new Figure(
                "reply-length",
                "p50_1000_to_20",
                pairs.value(),
                "ms",
                new Figure.Ratio("ticket of 20 events", pairs.ratio()),
                Goal.atMost(1.25, 1.05)));
    }

    /** @return the median in milliseconds */
    private static double turn(DeskClient desk, Queue<String> tickets) {
        var times = new Samples(REPLIES);
        for (int reply = 0; reply < REPLIES; reply++) {
            var ticket = tickets.remove();
            tickets.add(ticket);
            long begin = System.nanoTime();
            Tickets.reply(desk, ticket);
            times.add(Duration.ofNanos(System.nanoTime() - begin));
        }
        return times.milliseconds(0.50);
    }

    /** Until what was written last can be found, and so everything before it. */
    private static void settle(DeskClient desk, String ticket) {
        var word = "zq" + UUID.randomUUID().toString().replace("-", "");
        desk.post("tickets/" + ticket + "/notes", Map.of("body", word));
        while (desk.get("search?q=" + word).required("items").isEmpty()) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }
}
