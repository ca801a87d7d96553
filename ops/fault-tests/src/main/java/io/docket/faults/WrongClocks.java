package io.docket.faults;

import io.docket.faults.Outcome.Done;
import io.docket.faults.Outcome.NotRun;
import io.docket.faults.desk.Node;
import io.docket.faults.desk.Site;
import io.docket.faults.desk.WrongClock;
import io.docket.faults.load.DeskClient;
import io.docket.faults.load.Journal;
import io.docket.faults.load.Writers;
import io.docket.faults.oracle.Calm;
import io.docket.faults.oracle.LogOracle;
import io.docket.faults.oracle.ReadModelOracle;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * F15: the clock of one of two nodes jumps: five minutes ahead, five behind, an hour back and an hour on, as where
 * somebody sets it by summer time. Then that node dies with its claims, and the other one is to take over.
 */
final class WrongClocks implements Fault {

    private static final int WRITERS = 4;
    private static final Duration TAKEN_OVER = Duration.ofSeconds(20);
    private static final Duration NOTICED = Duration.ofSeconds(20);
    private static final Duration CLOSE = Duration.ofSeconds(20);

    private static final List<Duration> JUMPS =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(-5), Duration.ofHours(-1), Duration.ofHours(1));

    @Override
    public String id() {
        return "F15";
    }

    @Override
    public String promise() {
        return "A node whose clock is wrong changes no order, does nothing twice, and is replaced within 20 s when it dies.";
    }

    @Override
    public int times() {
        return 8;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        if (!WrongClock.missing().isEmpty()) {
            return new NotRun(WrongClock.missing().getFirst());
        }
        var site = Site.plain();
        var journal = new Journal();
        var takeovers = new ArrayList<Duration>();
        var violations = new ArrayList<String>();
        var client = new DeskClient(Site.AGENT, Site.PASSWORD);
        var clock = WrongClock.in(site.folder());
        int port = Site.freePort();
        try (var right = Node.start(site)) {
            right.awaitReady();
            var urls = List.of(right.url(), URI.create("http://127.0.0.1:" + port));
            try (var writers = Writers.start(WRITERS, client, journal, urls, trial.random(-1))) {
                for (int run = 0; run < trial.times(); run++) {
                    var jump = JUMPS.get(run % JUMPS.size());
                    try (var wrong = Node.start(site, port, clock)) {
                        wrong.awaitReady();
                        writers.awaitAnswers(20);
                        clock.set(jump);
                        awaitJump(client, wrong.url(), jump, violations);
                        writers.awaitAnswers(50 + trial.random(run).nextInt(100));
                        wrong.kill();
                    }
                    takeovers.add(Calm.reachesHead(site.database()));
                    System.out.printf("  %s: taken over within %s%n", jump, takeovers.getLast());
                }
                writers.awaitFinished();
            }
            violations.addAll(Calm.await(site.database()));
        }
        var verdict = LogOracle.verify(site.database(), journal).and(ReadModelOracle.verify(site.database()));
        violations.addAll(verdict.violations());
        takeovers.stream()
                .filter(time -> trial.timed() && time.compareTo(TAKEN_OVER) > 0)
                .forEach(time -> violations.add("It took " + time.toSeconds() + " s to take over"));
        return new Done(trial.times(), verdict.counts(), takeovers, violations);
    }

    /** What a node writes over its answers says which time it believes it is. */
    private static void awaitJump(DeskClient client, URI node, Duration jump, List<String> violations)
            throws Exception {
        long end = System.nanoTime() + NOTICED.toNanos();
        while (client.ahead(node).minus(jump).abs().compareTo(CLOSE) > 0) {
            if (System.nanoTime() > end) {
                violations.add("The clock of a node has not jumped " + jump);
                return;
            }
        }
    }
}
