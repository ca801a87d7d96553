package io.docket.faults;

import io.docket.faults.Outcome.Done;
import io.docket.faults.desk.Node;
import io.docket.faults.desk.Signals;
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

/**
 * F04: PostgreSQL breaks off as by {@code pg_ctl stop -m immediate}, under eight writers; the desk starts it again, as it is
 * its own, and it recovers from its write-ahead log.
 */
final class RestartedDatabase implements Fault {

    private static final int WRITERS = 8;
    private static final Duration RECOVERED = Duration.ofSeconds(15);

    @Override
    public String id() {
        return "F04";
    }

    @Override
    public String promise() {
        return "A database that breaks off costs seconds, and nothing that was acknowledged.";
    }

    @Override
    public int times() {
        return 50;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var site = Site.embedded();
        var journal = new Journal();
        var recoveries = new ArrayList<Duration>();
        var violations = new ArrayList<String>();
        var client = new DeskClient(Site.AGENT, Site.PASSWORD);
        try (var node = Node.start(site)) {
            node.awaitReady();
            try (var writers = Writers.start(WRITERS, client, journal, List.of(node.url()), trial.random(-1))) {
                for (int run = 0; run < trial.times(); run++) {
                    writers.awaitAnswers(50 + trial.random(run).nextInt(100));
                    Signals.send("QUIT", site.postmaster());
                    // Those that were on their way may still be answered.
                    recoveries.add(writers.awaitAnswers(WRITERS + 1));
                }
                writers.awaitFinished();
            }
            violations.addAll(Calm.await(site.database()));
            var verdict = LogOracle.verify(site.database(), journal).and(ReadModelOracle.verify(site.database()));
            violations.addAll(verdict.violations());
            recoveries.stream()
                    .filter(time -> trial.timed() && time.compareTo(RECOVERED) > 0)
                    .forEach(time -> violations.add("It took " + time.toSeconds() + " s to recover"));
            return new Done(trial.times(), verdict.counts(), recoveries, violations);
        }
    }
}
