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
 * Eight agents write to a desk while something is done to what it stands on, again and again. Afterwards what they were
 * told is compared with what is there.
 *
 * @param recovered within which time writes have to be answered again, where the trial is timed
 */
record MidLoad(Trial trial, Duration recovered) {

    static final int WRITERS = 8;

    /** Something that is done to a desk. */
    @FunctionalInterface
    interface Blow {
        void strike(int run, Writers writers) throws Exception;
    }

    /** @param site what the node stands on, seen from beside it */
    Done run(Site site, Node node, Blow blow) throws Exception {
        node.awaitReady();
        var journal = new Journal();
        var recoveries = new ArrayList<Duration>();
        var client = new DeskClient(Site.AGENT, Site.PASSWORD);
        try (var writers = Writers.start(WRITERS, client, journal, List.of(node.url()), trial.random(-1))) {
            for (int run = 0; run < trial.times(); run++) {
                blow.strike(run, writers);
                // Those that were on their way may still be answered.
                recoveries.add(writers.awaitAnswers(WRITERS + 1));
            }
            writers.awaitFinished();
        }
        var violations = new ArrayList<>(Calm.await(site.database()));
        var verdict = LogOracle.verify(site.database(), journal).and(ReadModelOracle.verify(site.database()));
        violations.addAll(verdict.violations());
        recoveries.stream()
                .filter(time -> trial.timed() && time.compareTo(recovered) > 0)
                .forEach(time -> violations.add("It took " + time.toSeconds() + " s to recover"));
        return new Done(trial.times(), verdict.counts(), recoveries, violations);
    }
}
