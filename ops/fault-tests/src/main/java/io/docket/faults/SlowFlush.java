package io.docket.faults;

import io.docket.faults.Outcome.Done;
import io.docket.faults.Outcome.NotRun;
import io.docket.faults.desk.Node;
import io.docket.faults.desk.Signals;
import io.docket.faults.desk.Site;
import io.docket.faults.desk.SlowDisk;
import io.docket.faults.load.DeskClient;
import io.docket.faults.load.Journal;
import io.docket.faults.load.Writers;
import io.docket.faults.oracle.Calm;
import io.docket.faults.oracle.LogOracle;
import io.docket.faults.oracle.ReadModelOracle;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** F08: every flush of the database's disk takes 300 ms longer, and in the midst of one the database breaks off. */
final class SlowFlush implements Fault {

    private static final int WRITERS = 8;
    private static final int MILLISECONDS = 300;
    private static final int WRITES = 150;

    @Override
    public String id() {
        return "F08";
    }

    @Override
    public String promise() {
        return "A slow disk makes the desk slow, and loses nothing.";
    }

    @Override
    public int times() {
        return 5;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        if (!SlowDisk.missing().isEmpty()) {
            return new NotRun(SlowDisk.missing().getFirst());
        }
        var site = Site.embedded();
        var journal = new Journal();
        var recoveries = new ArrayList<Duration>();
        var violations = new ArrayList<String>();
        var client = new DeskClient(Site.AGENT, Site.PASSWORD);
        try (var node = Node.start(site)) {
            node.awaitReady();
            try (var writers = Writers.start(WRITERS, client, journal, List.of(node.url()), trial.random(-1))) {
                for (int run = 0; run < trial.times(); run++) {
                    writers.awaitAnswers(WRITES);
                    var before = writers.takePercentile(0.99);
                    SlowDisk slow;
                    try {
                        slow = SlowDisk.of(site.postmaster(), MILLISECONDS);
                    } catch (IOException e) {
                        return new NotRun(e.toString());
                    }
                    writers.awaitAnswers(WRITES / 2 + trial.random(run).nextInt(WRITES / 2));
                    var meanwhile = writers.takePercentile(0.99);
                    System.out.printf(
                            "  99 of 100 writes within %d ms before and %d ms meanwhile%n",
                            before.toMillis(), meanwhile.toMillis());
                    Signals.send("QUIT", site.postmaster());
                    slow.letGo();
                    recoveries.add(writers.awaitAnswers(WRITERS + 1));
                }
                writers.awaitFinished();
            }
            violations.addAll(Calm.await(site.database()));
            var verdict = LogOracle.verify(site.database(), journal).and(ReadModelOracle.verify(site.database()));
            violations.addAll(verdict.violations());
            return new Done(trial.times(), verdict.counts(), recoveries, violations);
        }
    }
}
