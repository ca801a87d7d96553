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
import io.docket.faults.oracle.Sql;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * F13: of one ticket in sixteen, events cannot be taken, in each of the ways of {@link Poison} in turns. Then the node
 * is killed and started, what stood in the way is mended, and an operator has everything written after all. What stands
 * still meanwhile the operator is shown, and no longer than it does.
 */
final class PoisonedTickets implements Fault {

    private static final int WRITERS = 4;
    private static final Duration UP_TO_DATE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String ASIDE = "select distinct processing_group, sequence_identifier from dead_letter_entry";

    private static final String RETRIES = "select count(*) from event where type = 'DeadLettersRetried'";

    /** What was put aside of a ticket, in a read model. */
    private record Aside(String readModel, String ticket) {}

    private final DeskClient operator = new DeskClient(Site.ADMIN, Site.PASSWORD);
    private final List<String> violations = new ArrayList<>();
    private final List<Duration> lags = new ArrayList<>();
    private int retried;

    @Override
    public String id() {
        return "F13";
    }

    @Override
    public String promise() {
        return "Events that cannot be taken keep their ticket waiting and no other; nothing of it is lost until they can.";
    }

    @Override
    public int times() {
        return 9;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var site = Site.plain();
        int port = Site.freePort();
        var journal = new Journal();
        var client = new DeskClient(Site.AGENT, Site.PASSWORD);
        var url = URI.create("http://127.0.0.1:" + port);
        try (var writers = Writers.start(WRITERS, client, journal, List.of(url), trial.random(-1))) {
            for (int run = 0; run < trial.times(); run++) {
                var poison = Poison.values()[run % Poison.values().length];
                var digit = Integer.toHexString(trial.random(run).nextInt(16));
                var before = poisoned(site, port, poison, digit, writers);
                if (run == trial.times() - 1) {
                    writers.finish();
                }
                try (var node = Node.start(site, port, List.of(), List.of())) {
                    node.awaitReady();
                    if (!aside(site).containsAll(before)) {
                        violations.add(poison + ": what was put aside is so no more after a restart");
                    }
                    poison.cure(site.database());
                    Calm.reachesHead(site.database());
                    retried += Retries.all(operator, url, violations);
                    await(poison + " is mended, and something still stands", () -> standing(url) == 0);
                    if (run == trial.times() - 1) {
                        writers.awaitFinished();
                        violations.addAll(Calm.await(site.database()));
                    }
                }
                System.out.printf("  %s: %d put aside, %d answered%n", poison, before.size(), writers.answered());
            }
        }
        long noted = Sql.number(site.database(), RETRIES);
        if (noted != retried) {
            violations.add("%d retries were asked for, and %d are in the log".formatted(retried, noted));
        }
        var verdict = LogOracle.verify(site.database(), journal).and(ReadModelOracle.verify(site.database()));
        violations.addAll(verdict.violations());
        lags.stream()
                .filter(lag -> trial.timed() && lag.compareTo(UP_TO_DATE) > 0)
                .forEach(lag ->
                        violations.add("It took %d s until the others were up to date".formatted(lag.toSeconds())));
        return new Done(trial.times(), verdict.counts(), lags, violations);
    }

    /** @return what was put aside until the node was killed */
    private Set<Aside> poisoned(Site site, int port, Poison poison, String digit, Writers writers) throws Exception {
        var node = Node.start(site, port, List.of(), poison.options());
        try {
            node.awaitReady();
            poison.spill(site.database(), digit);
            if (poison == Poison.OVERFLOWING) {
                await(poison + " stops nothing", () -> queue(node.url()).equals("failing"));
            } else {
                await(poison + " harms nobody", () -> aside(site).size() > 1);
                if (poison == Poison.REFUSED) {
                    writers.awaitAnswers(20);
                }
                lags.add(Calm.reachesHead(site.database()));
            }
            if (poison != Poison.REFUSED) {
                await(poison + " has operators see nothing that stands", () -> standing(node.url()) > 0);
            }
            var aside = aside(site);
            if (aside.stream().anyMatch(letters -> !letters.ticket().endsWith(digit))) {
                violations.add(poison + " has harmed others: " + aside);
            }
            return aside;
        } finally {
            node.kill();
        }
    }

    private static Set<Aside> aside(Site site) throws SQLException {
        return Set.copyOf(Sql.list(site.database(), ASIDE, row -> new Aside(row.getString(1), row.getString(2))));
    }

    /** How many processors an operator is shown that do not get on; below zero where that cannot be told now. */
    private long standing(URI url) throws IOException, InterruptedException {
        var standing = operator.get(url, "ops/standing-processors");
        return standing.isDone() ? standing.json().size() : -1;
    }

    /** The state in which the read model is whose table refuses. */
    private String queue(URI url) throws IOException, InterruptedException {
        var states = operator.get(url, "ops/projections");
        return states.isDone()
                ? states.json()
                        .valueStream()
                        .filter(model -> model.required("name").asString().equals("projection.ticket-queue"))
                        .map(model -> model.required("state").asString())
                        .findFirst()
                        .orElse("")
                : "";
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws Exception;
    }

    private void await(String otherwise, Condition condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                violations.add(otherwise);
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
