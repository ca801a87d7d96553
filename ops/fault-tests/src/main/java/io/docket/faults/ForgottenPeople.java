package io.docket.faults;

import io.docket.api.eventlog.proof.LogVerifier;
import io.docket.api.proof.Verification;
import io.docket.embedded.ScratchServers;
import io.docket.faults.Outcome.Done;
import io.docket.faults.desk.FaultPoint;
import io.docket.faults.desk.Node;
import io.docket.faults.desk.Site;
import io.docket.faults.load.Canary;
import io.docket.faults.load.DeskClient;
import io.docket.faults.load.Journal;
import io.docket.faults.load.Writers;
import io.docket.faults.oracle.Calm;
import io.docket.faults.oracle.LogOracle;
import io.docket.faults.oracle.ReadModelOracle;
import io.docket.faults.oracle.SearchOracle;
import io.docket.faults.oracle.Sql;
import io.docket.faults.oracle.Traces;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * F26: somebody is forgotten at one of two nodes; and while others write, and the desk is killed in the midst of it, at
 * a place after the other, and has time to finish when it is started again; and before the desk is put back to when
 * they were not. Looked for is a word that marked all that they had.
 */
final class ForgottenPeople implements Fault {

    private static final int WRITERS = 4;
    /** Of the database and of the search engine, at least. */
    private static final int PLACES = 8;

    private static final Duration REACHED = Duration.ofMinutes(3);
    private static final Duration ERASED = Duration.ofMinutes(5);
    private static final Duration ENDS = Duration.ofSeconds(30);

    @Override
    public String id() {
        return "F26";
    }

    @Override
    public String promise() {
        return "Nothing is left of whoever was forgotten, though the desk is killed meanwhile; all else is as the log has it.";
    }

    @Override
    public int times() {
        return FaultPoint.OF_ERASURE.size();
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var site = Site.withSearch();
        int port = Site.freePort();
        var url = URI.create("http://127.0.0.1:" + port);
        var journal = new Journal();
        var recoveries = new ArrayList<Duration>();
        var violations = new ArrayList<String>();
        var agent = new DeskClient(Site.AGENT, Site.PASSWORD);
        var admin = new DeskClient(Site.ADMIN, Site.PASSWORD);
        forgottenElsewhere(site, admin, trial.random(0), violations);
        var restored = new RestoredPerson(ScratchServers.elasticsearch(), admin, trial.random(-2));
        restored.traces().forEach(trace -> violations.add("After a restore: " + trace));
        try (var writers = Writers.start(WRITERS, agent, journal, List.of(url), trial.random(-1))) {
            for (int run = 1; run <= trial.times(); run++) {
                var point = FaultPoint.OF_ERASURE.get((run - 1) % FaultPoint.OF_ERASURE.size());
                var canary = halfForgotten(site, port, admin, point, trial.random(run), violations);
                try (var node = Node.start(site, port, List.of(), List.of())) {
                    recoveries.add(node.awaitReady());
                    canary.forget(admin, url);
                    awaitReceipt(site, canary);
                    violations.addAll(canary.told(admin, url));
                    Traces.of(canary.word(), site)
                            .forEach(place -> violations.add(point + ": " + canary.word() + " is still in " + place));
                    System.out.printf("  %s: forgotten, %d answered%n", point, writers.answered());
                    if (run == trial.times()) {
                        writers.awaitFinished();
                        violations.addAll(Calm.await(site.database()));
                        violations.addAll(SearchOracle.verify(
                                        site.database(), site.search().orElseThrow())
                                .violations());
                    }
                    end(node);
                }
            }
        }
        if (!verify(site).isIntact()) {
            violations.add("The log is not intact: " + verify(site).firstBad());
        }
        var verdict = LogOracle.verify(site.database(), journal).and(ReadModelOracle.verify(site.database()));
        violations.addAll(verdict.violations());
        return new Done(trial.times(), verdict.counts(), recoveries, violations);
    }

    /** One node has just read all of theirs when they are forgotten at the other. */
    private static void forgottenElsewhere(Site site, DeskClient admin, Random random, List<String> violations)
            throws Exception {
        try (var here = Node.start(site);
                var there = Node.start(site)) {
            here.awaitReady();
            there.awaitReady();
            var canary = Canary.write(admin, here.url(), random);
            Calm.reachesHead(site.database());
            if (canary.told(admin, there.url()).size() < PLACES) {
                violations.add("The other node told hardly anything before");
            }
            canary.forget(admin, here.url());
            awaitReceipt(site, canary);
            for (var node : List.of(here, there)) {
                violations.addAll(canary.told(admin, node.url()));
                if (canary.canBeWrittenTo(admin, node.url())) {
                    violations.add("A node still has the key of somebody forgotten");
                }
            }
        }
    }

    /** The desk is dead then, and somewhere on the way. */
    private static Canary halfForgotten(
            Site site, int port, DeskClient admin, FaultPoint point, Random random, List<String> violations)
            throws Exception {
        var jvm = point.killAfter(site.folder(), point == FaultPoint.ERASING ? random.nextInt(Canary.TICKETS) : 0);
        try (var dies = Node.start(site, port, jvm, List.of())) {
            dies.awaitReady();
            var canary = Canary.write(admin, dies.url(), random);
            Calm.reachesHead(site.database());
            if (Traces.of(canary.word(), site).size() < PLACES) {
                violations.add("%s: %s was hardly anywhere before".formatted(point, canary.word()));
            }
            canary.forget(admin, dies.url());
            if (!dies.endsWithin(REACHED) || !point.wasReached(dies.said())) {
                violations.add(point + " was not reached");
            }
            return canary;
        }
    }

    /** What cannot be purged at once is tried again in a minute. */
    static void awaitReceipt(Site site, Canary canary) throws Exception {
        long end = System.nanoTime() + ERASED.toNanos();
        var receipt = "select count(*) from event where type = 'PersonErased' and aggregate_id = '%s'"
                .formatted(canary.person());
        while (Sql.number(site.database(), receipt) == 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("There is no receipt after " + ERASED);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** As it ends, a node signs what is there. */
    private static void end(Node node) throws InterruptedException {
        node.terminate();
        if (!node.endsWithin(ENDS)) {
            throw new IllegalStateException("The node was not done within " + ENDS);
        }
    }

    private static Verification verify(Site site) {
        var app = site.database().app();
        var source = new DriverManagerDataSource(site.database().url(), app.user(), app.password());
        return LogVerifier.of(source, site.database().keys(), site.witness()).verify(position -> {});
    }
}
