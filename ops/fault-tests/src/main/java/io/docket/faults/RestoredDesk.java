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

/**
 * F27: in turns, somebody drops the table of events, and the desk is put back to just before that; or the machine is
 * lost, and the desk is put back to the last that was copied.
 */
final class RestoredDesk implements Fault {

    @Override
    public String id() {
        return "F27";
    }

    @Override
    public String promise() {
        return "A desk can be put back to any second, and loses five of them with its machine.";
    }

    @Override
    public int times() {
        return 4;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var counts = Counts.NONE;
        var recoveries = new ArrayList<Duration>();
        var violations = new ArrayList<String>();
        for (int run = 0; run < trial.times(); run++) {
            var lost = new LostDesk(Site.embedded(), trial.random(run));
            var known = run % 2 == 0 ? lost.byDroppedTable() : lost.byLostMachine();
            var folder = Site.emptyFolder();
            long began = System.nanoTime();
            if (!known.backups().restore(folder, known.moment())) {
                violations.add("Not all was there, and as it was written: see " + folder);
            }
            try (var node = Node.start(Site.own(folder))) {
                node.awaitReady();
                recoveries.add(Duration.ofNanos(System.nanoTime() - began));
                counts = counts.plus(verify(Site.own(folder), known.done(), violations));
                if (!known.file().isAt(new DeskClient(Site.AGENT, Site.PASSWORD), node.url())) {
                    violations.add("A file that hung on a reply is not there: see " + folder);
                }
                counts = counts.plus(write(Site.own(folder), node, trial, violations));
            }
        }
        return new Done(trial.times(), counts, recoveries, violations);
    }

    private static Counts verify(Site site, Journal done, List<String> violations) throws Exception {
        var verdict = LogOracle.verify(site.database(), done);
        violations.addAll(verdict.violations());
        return verdict.counts();
    }

    /** A desk that was put back is one like any other. */
    private static Counts write(Site site, Node node, Trial trial, List<String> violations) throws Exception {
        var journal = new Journal();
        var client = new DeskClient(Site.AGENT, Site.PASSWORD);
        try (var writers =
                Writers.start(MidLoad.WRITERS, client, journal, List.of(node.url()), trial.random(trial.times()))) {
            writers.awaitAnswers(MidLoad.WRITERS);
            writers.awaitFinished();
        }
        violations.addAll(Calm.await(site.database()));
        var verdict = LogOracle.verify(site.database(), journal).and(ReadModelOracle.verify(site.database()));
        violations.addAll(verdict.violations());
        return verdict.counts();
    }
}
