package io.docket.faults;

import io.docket.faults.Outcome.Done;
import io.docket.faults.desk.MixedBulks;
import io.docket.faults.desk.Node;
import io.docket.faults.desk.SearchApi;
import io.docket.faults.desk.Site;
import io.docket.faults.load.DeskClient;
import io.docket.faults.load.Journal;
import io.docket.faults.load.Writers;
import io.docket.faults.oracle.Calm;
import io.docket.faults.oracle.LogOracle;
import io.docket.faults.oracle.ReadModelOracle;
import io.docket.faults.oracle.SearchOracle;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * F11: what is written to the search engine comes there twice, late, and behind what was written later; each time some
 * of it comes only after the index that it was meant for was deleted and filled anew.
 */
final class MixedWrites implements Fault {

    private static final int WRITERS = 4;
    private static final Duration REPLACED = Duration.ofMinutes(3);

    @Override
    public String id() {
        return "F11";
    }

    @Override
    public String promise() {
        return "What comes to the search engine twice or late never replaces what is newer, and brings nothing back.";
    }

    @Override
    public int times() {
        return 10;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var site = Site.withSearch();
        var server = site.search().orElseThrow();
        var api = new SearchApi(server);
        var index = new AnsweringIndex(site);
        var client = new DeskClient(Site.AGENT, Site.PASSWORD);
        var journal = new Journal();
        var violations = new ArrayList<String>();
        try (var mixed = MixedBulks.before(URI.create(server.url()), trial.random(-2));
                var node = Node.start(site.searchAt("http://127.0.0.1:" + mixed.port()))) {
            node.awaitReady();
            try (var writers = Writers.start(WRITERS, client, journal, List.of(node.url()), trial.random(-1))) {
                for (int run = 0; run < trial.times(); run++) {
                    writers.awaitAnswers(100 + trial.random(run).nextInt(200));
                    var before = index.name();
                    index.delete();
                    if (!index.isReplaced(before, REPLACED)) {
                        violations.add("No index has taken the place of " + before);
                    }
                    mixed.release();
                }
                writers.awaitFinished();
            }
            var done = mixed.done();
            System.out.printf("  twice, late, late and cut off: %s%n", done);
            if (done.contains(0)) {
                violations.add("Not every sort of fault was done: " + done);
            }
            violations.addAll(Calm.await(site.database()));
            var verdict = LogOracle.verify(site.database(), journal)
                    .and(ReadModelOracle.verify(site.database()))
                    .and(SearchOracle.verify(site.database(), server));
            violations.addAll(verdict.violations());
            mixed.release();
            var indices =
                    api.call("GET", "/%s-*".formatted(api.alias()), Map.of()).size();
            if (indices != 1) {
                violations.add("There are %d indices instead of one".formatted(indices));
            }
            var late = SearchOracle.verify(site.database(), server);
            violations.addAll(late.violations());
            return new Done(trial.times(), verdict.counts().plus(late.counts()), List.of(), violations);
        }
    }
}
