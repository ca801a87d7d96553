package io.docket.faults;

import static io.docket.faults.load.Searcher.ELASTICSEARCH;
import static io.docket.faults.load.Searcher.POSTGRESQL;

import io.docket.embedded.SearchServer;
import io.docket.faults.Outcome.Done;
import io.docket.faults.desk.FaultProxy;
import io.docket.faults.desk.FaultProxy.Mode;
import io.docket.faults.desk.Node;
import io.docket.faults.desk.SearchProcess;
import io.docket.faults.desk.Site;
import io.docket.faults.load.DeskClient;
import io.docket.faults.load.Journal;
import io.docket.faults.load.Searcher;
import io.docket.faults.load.Writers;
import io.docket.faults.oracle.Calm;
import io.docket.faults.oracle.LogOracle;
import io.docket.faults.oracle.ReadModelOracle;
import io.docket.faults.oracle.SearchOracle;
import io.docket.faults.oracle.Sql;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * F09 and F10: the search engine is away for a while, or stands still, while tickets are written and looked for. Nothing that
 * was not brought to it is lost, and nothing counts as refused by it.
 *
 * @param standsStill whether it keeps its connections and says nothing, instead of being gone
 */
record LostSearch(String id, String promise, Duration away, boolean standsStill) implements Fault {

    private static final int WRITERS = 2;
    private static final Duration NOTICED = Duration.ofSeconds(10);
    private static final Duration BACK = Duration.ofSeconds(60);

    private static final String WAITING = "select count(*) from ticket_search_pending";
    private static final String REFUSED = "select count(*) from ticket_search_refused";

    static LostSearch gone() {
        return new LostSearch(
                "F09",
                "Without its search engine the desk works on, PostgreSQL answers searches, and nothing is missing afterwards.",
                Duration.ofMinutes(5),
                false);
    }

    static LostSearch standingStill() {
        return new LostSearch(
                "F10",
                "A search engine that stands still blocks nobody: within 10 s PostgreSQL answers searches.",
                Duration.ofMinutes(2),
                true);
    }

    @Override
    public int times() {
        return 1;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var site = Site.withSearch();
        var server = site.search().orElseThrow();
        var journal = new Journal();
        var recoveries = new ArrayList<Duration>();
        var violations = new ArrayList<String>();
        var client = new DeskClient(Site.AGENT, Site.PASSWORD);
        try (var proxy = FaultProxy.before(URI.create(server.url()).getPort());
                var node = Node.start(site.searchAt("http://127.0.0.1:" + proxy.port()))) {
            node.awaitReady();
            try (var writers = Writers.start(WRITERS, client, journal, List.of(node.url()), trial.random(-1))) {
                writers.awaitAnswers(100);
                try (var searcher = Searcher.start(client, node.url(), journal)) {
                    searcher.awaitEngine(ELASTICSEARCH, BACK.multipliedBy(2));
                    for (int run = 0; run < trial.times(); run++) {
                        writers.awaitAnswers(100);
                        var before = writers.takePercentile(0.99);
                        take(proxy, server);
                        long begin = System.nanoTime();
                        var noticed = searcher.awaitEngine(POSTGRESQL, NOTICED.multipliedBy(6));
                        searcher.takePercentile(0.95);
                        var lasting = trial.lasting().orElse(away);
                        TimeUnit.NANOSECONDS.sleep(lasting.toNanos() - (System.nanoTime() - begin));
                        var meanwhile = writers.takePercentile(0.99);
                        var searched = searcher.takePercentile(0.95);
                        long waiting = Sql.number(site.database(), WAITING);
                        giveBack(proxy, server);
                        var back = searcher.awaitEngine(ELASTICSEARCH, BACK.multipliedBy(3));
                        recoveries.add(back);
                        System.out.printf(
                                "  noticed after %d ms; %d searches so far, 95 of 100 within %d ms meanwhile; 99 of 100 writes within"
                                        + " %d ms before and %d ms meanwhile; %d documents waited for its return%n",
                                noticed.toMillis(),
                                searcher.answered(),
                                searched.toMillis(),
                                before.toMillis(),
                                meanwhile.toMillis(),
                                waiting);
                        late(violations, "notice", noticed, NOTICED);
                        late(violations, "come back", back, BACK);
                    }
                }
                writers.awaitFinished();
            }
            violations.addAll(Calm.await(site.database()));
            if (Sql.number(site.database(), REFUSED) > 0) {
                violations.add("Documents count as refused that were only late");
            }
            var verdict = LogOracle.verify(site.database(), journal)
                    .and(ReadModelOracle.verify(site.database()))
                    .and(SearchOracle.verify(site.database(), server));
            violations.addAll(verdict.violations());
            return new Done(trial.times(), verdict.counts(), recoveries, violations);
        }
    }

    private void take(FaultProxy proxy, SearchServer server) throws IOException, InterruptedException {
        if (standsStill) {
            SearchProcess.of(server).pause();
        } else {
            proxy.turn(Mode.REFUSE);
        }
    }

    private void giveBack(FaultProxy proxy, SearchServer server) throws IOException, InterruptedException {
        if (standsStill) {
            SearchProcess.of(server).resume();
        } else {
            proxy.turn(Mode.PASS);
        }
    }

    private static void late(List<String> violations, String what, Duration time, Duration limit) {
        if (time.compareTo(limit) > 0) {
            violations.add("It took %d ms to %s".formatted(time.toMillis(), what));
        }
    }
}
