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

/** F30: one of two nodes is asked to end, under load, and started again. */
final class GracefulStop implements Fault {

    private static final int WRITERS = 4;
    private static final Duration ENDS = Duration.ofSeconds(30);

    @Override
    public String id() {
        return "F30";
    }

    @Override
    public String promise() {
        return "A node that is asked to end finishes what it has begun within 30 s; the other one serves meanwhile.";
    }

    @Override
    public int times() {
        return 50;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var site = Site.plain();
        var journal = new Journal();
        var ends = new ArrayList<Duration>();
        var violations = new ArrayList<String>();
        var client = new DeskClient(Site.AGENT, Site.PASSWORD);
        int port = Site.freePort();
        try (var stays = Node.start(site)) {
            stays.awaitReady();
            var urls = List.of(stays.url(), URI.create("http://127.0.0.1:" + port));
            try (var writers = Writers.start(WRITERS, client, journal, urls, trial.random(-1))) {
                for (int run = 0; run < trial.times(); run++) {
                    try (var goes = Node.start(site, port, List.of(), List.of())) {
                        goes.awaitReady();
                        writers.awaitAnswers(20 + trial.random(run).nextInt(80));
                        long begin = System.nanoTime();
                        goes.terminate();
                        if (!goes.endsWithin(ENDS)) {
                            violations.add("Run %d: the node was not done within %s".formatted(run, ENDS));
                        }
                        ends.add(Duration.ofNanos(System.nanoTime() - begin));
                        writers.awaitAnswers(20);
                    }
                }
                writers.awaitFinished();
                System.out.printf("  %d requests got no answer%n", writers.unanswered());
            }
            violations.addAll(Calm.await(site.database()));
        }
        var verdict = LogOracle.verify(site.database(), journal).and(ReadModelOracle.verify(site.database()));
        violations.addAll(verdict.violations());
        // A request may meet a connection that is just being closed: then nothing of it may have been begun.
        long silent = LogOracle.doneInSilence(site.database(), journal);
        if (silent > 0) {
            violations.add(silent + " writes were done and not answered");
        }
        return new Done(trial.times(), verdict.counts(), ends, violations);
    }
}
