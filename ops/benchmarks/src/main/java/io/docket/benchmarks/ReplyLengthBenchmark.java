package io.docket.benchmarks;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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

    private static final int SEEDERS = 4;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private static final String TEXT =
            "Thank you for writing to us. We have looked at the transfer that you mean, and it was"
                    + " held back because the name of the account did not fit. Please tell us which of the two is right.";

    @Override
    public String name() {
        return "reply-length";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        var desk = started.client();
        var longOnes = new ArrayDeque<>(tickets(desk, LONG_TICKETS, LONG));
        var shortOnes = new ArrayDeque<>(tickets(desk, REPLIES, SHORT));
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
            desk.post("tickets/" + ticket + "/replies", Map.of("body", TEXT));
            times.add(Duration.ofNanos(System.nanoTime() - begin));
        }
        return times.milliseconds(0.50);
    }

    /** Tickets of a number of events each, several made at a time. */
    private static List<String> tickets(DeskClient desk, int count, int events) throws Exception {
        var made = new ArrayList<String>();
        try (var hands = Executors.newFixedThreadPool(SEEDERS)) {
            var tasks = new ArrayList<Callable<String>>();
            for (int ticket = 0; ticket < count; ticket++) {
                tasks.add(() -> ticket(desk, events));
            }
            for (var ticket : hands.invokeAll(tasks)) {
                made.add(ticket.get());
            }
        }
        return made;
    }

    private static String ticket(DeskClient desk, int events) {
        var ticket = desk.post("tickets", Map.of("subject", "Transfer held back", "description", TEXT))
                .required("id")
                .asString();
        for (int event = 1; event < events; event++) {
            desk.post("tickets/" + ticket + "/notes", Map.of("body", "Note " + event + ". " + TEXT));
        }
        return ticket;
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
