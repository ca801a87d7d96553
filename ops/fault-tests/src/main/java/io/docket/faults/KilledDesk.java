package io.docket.faults;

import io.docket.faults.Outcome.Done;
import io.docket.faults.desk.FaultPoint;
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

/**
 * The desk is killed at a place in its code, under eight writers, again and again; a place after the other.
 *
 * @param points at which it dies in turns
 */
record KilledDesk(String id, String promise, int times, List<FaultPoint> points) implements Fault {

    private static final int WRITERS = 8;
    private static final Duration REACHED = Duration.ofMinutes(3);

    /** How often a point is passed before the one at which it ends, at most. */
    private static final int PASSES = 150;

    static KilledDesk whereCommandsAreWritten() {
        return new KilledDesk(
                "F01",
                "A desk that is killed has lost nothing that it acknowledged, and done nothing by half.",
                200,
                FaultPoint.OF_COMMANDS);
    }

    static KilledDesk whereReadModelsAreWritten() {
        return new KilledDesk(
                "F02",
                "A read model that is killed goes on with no gap, and counts nothing twice.",
                100,
                FaultPoint.OF_READ_MODELS);
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var site = Site.plain();
        int port = Site.freePort();
        var journal = new Journal();
        var recoveries = new ArrayList<Duration>();
        var violations = new ArrayList<String>();
        var client = new DeskClient(Site.AGENT, Site.PASSWORD);
        var url = URI.create("http://127.0.0.1:" + port);
        try (var writers = Writers.start(WRITERS, client, journal, List.of(url), trial.random(-1))) {
            for (int run = 0; run < trial.times(); run++) {
                var random = trial.random(run);
                var point = points.get(run % points.size());
                var node = Node.start(site, port, point.killAfter(site.folder(), random.nextInt(PASSES)), List.of());
                // What it catches up with may bring it there before it serves anybody.
                node.awaitReadyOrEnd().ifPresent(recoveries::add);
                if (!node.endsWithin(REACHED)) {
                    node.kill();
                }
                if (!point.wasReached(node.said())) {
                    violations.add("Run %d: %s was not reached".formatted(run, point));
                }
                System.out.printf("  %d: %s, %d answered%n", run, point, writers.answered());
            }
            writers.finish();
            try (var node = Node.start(site, port, List.of(), List.of())) {
                recoveries.add(node.awaitReady());
                writers.awaitFinished();
                violations.addAll(Calm.await(site.database()));
            }
        }
        var verdict = LogOracle.verify(site.database(), journal).and(ReadModelOracle.verify(site.database()));
        violations.addAll(verdict.violations());
        return new Done(trial.times(), verdict.counts(), recoveries, violations);
    }
}
