package io.docket.faults;

import io.docket.faults.Outcome.Done;
import io.docket.faults.desk.Node;
import io.docket.faults.desk.Site;
import io.docket.faults.load.DeskClient;
import io.docket.faults.load.Journal;
import io.docket.faults.load.Writers;
import io.docket.faults.oracle.Calm;
import io.docket.faults.oracle.LogOracle;
import io.docket.faults.oracle.ReadModelOracle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * F29: for a minute each time, or as many as are asked for, many times more people write than a desk can answer, and
 * come again at once whatever they are told. What it can answer is measured before, with as many writers as keep it
 * busy.
 */
final class Overload implements Fault {

    private static final int ENOUGH = 8;
    private static final int TOO_MANY = 400;
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final Duration OVERLOADED = Duration.ofMinutes(1);
    private static final Duration CAUGHT_UP = Duration.ofSeconds(10);
    /** The assistant has three questions for each ticket, and no hurry. */
    private static final Duration REACTED = Duration.ofMinutes(15);

    private static final double GOODPUT = 0.8;

    /** A heap of 384 MiB, and what a JVM needs besides. */
    private static final long MOST_KIB = 1024 * 1024;

    @Override
    public String id() {
        return "F29";
    }

    @Override
    public String promise() {
        return "Too many who write are told so and when to come again; the others are served as ever, and nothing piles up.";
    }

    @Override
    public int times() {
        return 10;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var site = Site.plain();
        var client = new DeskClient(Site.AGENT, Site.PASSWORD);
        var journal = new Journal();
        var lags = new ArrayList<Duration>();
        var violations = new ArrayList<String>();
        try (var node = Node.start(site)) {
            node.awaitReady();
            for (int run = 0; run < trial.times(); run++) {
                double most;
                double served;
                var random = trial.random(run);
                try (var writers = Writers.start(ENOUGH, client, journal, List.of(node.url()), random)) {
                    most = perSecond(writers, MEASURED);
                    writers.awaitFinished();
                }
                try (var writers = Writers.start(TOO_MANY, client, journal, List.of(node.url()), random)) {
                    served = perSecond(writers, trial.lasting().orElse(OVERLOADED));
                    writers.awaitFinished();
                    lags.add(Calm.reachesHead(site.database()));
                    System.out.printf(
                            "  %.0f writes a second of at most %.0f; %d told to come later, %d not answered; %d MiB at most%n",
                            served, most, writers.refused(), writers.unanswered(), node.mostMemory() / 1024);
                    if (writers.unanswered() > 0) {
                        violations.add(writers.unanswered() + " requests got no answer");
                    }
                }
                if (trial.timed() && served < GOODPUT * most) {
                    violations.add(
                            "%.0f writes a second were done under overload, and %.0f before".formatted(served, most));
                }
                if (!node.isAlive() || node.mostMemory() > MOST_KIB) {
                    violations.add("The node has taken too much memory");
                }
            }
            violations.addAll(Calm.await(site.database(), REACTED));
        }
        var verdict = LogOracle.verify(site.database(), journal).and(ReadModelOracle.verify(site.database()));
        violations.addAll(verdict.violations());
        lags.stream()
                .filter(lag -> trial.timed() && lag.compareTo(CAUGHT_UP) > 0)
                .forEach(lag -> violations.add("It took %d s to catch up".formatted(lag.toSeconds())));
        return new Done(trial.times(), verdict.counts(), lags, violations);
    }

    private static double perSecond(Writers writers, Duration time) throws InterruptedException {
        // Whoever is new there has to be heard of first.
        writers.awaitAnswers(ENOUGH);
        long before = writers.answered();
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
        return (writers.answered() - before) / (double) time.toSeconds();
    }
}
