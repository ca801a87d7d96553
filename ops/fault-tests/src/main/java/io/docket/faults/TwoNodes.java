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
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * F17: of two nodes one dies, or stands still for half a minute and then goes on as if nothing had been. What is
 * measured is how long it takes until the other one has brought all read models to where the log was.
 */
final class TwoNodes implements Fault {

    private static final int WRITERS = 4;
    private static final Duration TAKEN_OVER = Duration.ofSeconds(20);
    private static final Duration STANDSTILL = Duration.ofSeconds(30);

    @Override
    public String id() {
        return "F17";
    }

    @Override
    public String promise() {
        return "When one of two nodes dies or stands still, the other one takes over within 20 s, and nothing is done twice.";
    }

    @Override
    public int times() {
        return 10;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var site = Site.plain();
        var journal = new Journal();
        var takeovers = new ArrayList<Duration>();
        var violations = new ArrayList<String>();
        var client = new DeskClient(Site.AGENT, Site.PASSWORD);
        var ports = List.of(Site.freePort(), Site.freePort());
        var urls = ports.stream()
                .map(port -> URI.create("http://127.0.0.1:" + port))
                .toList();
        var nodes = new ArrayList<Node>();
        try (var writers = Writers.start(WRITERS, client, journal, urls, trial.random(-1))) {
            for (int port : ports) {
                nodes.add(Node.start(site, port, List.of(), List.of()));
                nodes.getLast().awaitReady();
            }
            for (int run = 0; run < trial.times(); run++) {
                int victim = run / 2 % 2;
                writers.awaitAnswers(20 + trial.random(run).nextInt(80));
                if (run % 2 == 0) {
                    nodes.get(victim).kill();
                    takeovers.add(Calm.reachesHead(site.database()));
                    nodes.set(victim, Node.start(site, ports.get(victim), List.of(), List.of()));
                    nodes.get(victim).awaitReady();
                } else {
                    long begin = System.nanoTime();
                    nodes.get(victim).pause();
                    takeovers.add(Calm.reachesHead(site.database()));
                    long rest = STANDSTILL.toNanos() - (System.nanoTime() - begin);
                    TimeUnit.NANOSECONDS.sleep(Math.max(0, rest));
                    nodes.get(victim).resume();
                }
            }
            writers.awaitFinished();
            violations.addAll(Calm.await(site.database()));
        } finally {
            nodes.forEach(Node::close);
        }
        var verdict = LogOracle.verify(site.database(), journal).and(ReadModelOracle.verify(site.database()));
        violations.addAll(verdict.violations());
        takeovers.stream()
                .filter(time -> time.compareTo(TAKEN_OVER) > 0)
                .forEach(time -> violations.add("It took " + time.toSeconds() + " s to take over"));
        return new Done(trial.times(), verdict.counts(), takeovers, violations);
    }
}
