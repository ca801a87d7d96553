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
import io.docket.faults.oracle.ProposalOracle;
import io.docket.faults.oracle.ReadModelOracle;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * F03: the desk is killed at five places between an event that makes the assistant welcome and its proposal, in turns;
 * then it is started again and has time to finish.
 */
final class KilledAssistant implements Fault {

    private static final int WRITERS = 2;
    private static final int PASSES = 20;
    private static final int CALLS = 2;
    private static final Duration REACHED = Duration.ofMinutes(3);

    /** A request that a dead node had claimed is free again after twice that time. */
    private static final List<String> PATIENCE = List.of("--docket.assist.patience=5s");

    private static final String ASKED_LINE = "Model asked: ";

    /** In Byteman's words: the task, and the ticket. */
    private static final String ASKED = "\"%s\" + $1 + \" \" + $2.ticket()".formatted(ASKED_LINE);

    @Override
    public String id() {
        return "F03";
    }

    @Override
    public String promise() {
        return "An assistant that is killed goes on: every request comes to one end, and a model is asked twice at most.";
    }

    @Override
    public int times() {
        return 25;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var site = Site.plain();
        int port = Site.freePort();
        var url = URI.create("http://127.0.0.1:" + port);
        var client = new DeskClient(Site.AGENT, Site.PASSWORD);
        var journal = new Journal();
        var recoveries = new ArrayList<Duration>();
        var violations = new ArrayList<String>();
        for (int run = 0; run < trial.times(); run++) {
            var random = trial.random(run);
            var point = FaultPoint.OF_ASSISTANT.get(run % FaultPoint.OF_ASSISTANT.size());
            var calls = new ArrayList<String>();
            try (var writers = Writers.start(WRITERS, client, journal, List.of(url), random)) {
                var jvm = point.killAfter(site.folder(), random.nextInt(PASSES), FaultPoint.MODEL, ASKED);
                try (var dies = Node.start(site, port, jvm, PATIENCE)) {
                    if (!dies.endsWithin(REACHED)) {
                        violations.add("Run %d: %s was not reached".formatted(run, point));
                    }
                    calls.addAll(calls(dies));
                }
                writers.finish();
                var counting = FaultPoint.MODEL.killAfter(site.folder(), -1, FaultPoint.MODEL, ASKED);
                try (var node = Node.start(site, port, counting, PATIENCE)) {
                    recoveries.add(node.awaitReady());
                    writers.awaitFinished();
                    ProposalOracle.await(site.database());
                    violations.addAll(Calm.await(site.database()));
                    calls.addAll(calls(node));
                }
            }
            int most = most(calls);
            System.out.printf("  %s: a model was asked %d times, %d times the same%n", point, calls.size(), most);
            if (most > CALLS) {
                violations.add("A model was asked the same %d times".formatted(most));
            }
        }
        var verdict = LogOracle.verify(site.database(), journal)
                .and(ProposalOracle.verify(site.database()))
                .and(ReadModelOracle.verify(site.database()));
        violations.addAll(verdict.violations());
        return new Done(trial.times(), verdict.counts(), recoveries, violations);
    }

    private static List<String> calls(Node node) throws IOException {
        return node.said().lines().filter(line -> line.startsWith(ASKED_LINE)).toList();
    }

    /** How often the call was made that was made most often. */
    private static int most(List<String> calls) {
        return calls.stream()
                .mapToInt(call -> Collections.frequency(calls, call))
                .max()
                .orElse(0);
    }
}
