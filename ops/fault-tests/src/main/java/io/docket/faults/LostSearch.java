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
import io.docket.faults.desk.StormySearch;
import io.docket.faults.desk.StormySearch.Weather;
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
 * F09 and F10: the search engine is away for a while, or half dead, while tickets are written and looked for. Nothing
 * that was not brought to it is lost, and nothing counts as refused by it.
 *
 * @param harms what is done to it, in turns
 */
record LostSearch(String id, String promise, List<Harm> harms) implements Fault {

    private enum Harm {
        /** Nobody is let in. */
        GONE(Duration.ofMinutes(5), true),
        /** It keeps its connections, and says nothing. */
        STANDS_STILL(Duration.ofMinutes(2), true),
        /** Every answer takes 20 s. */
        SLOW(Duration.ofMinutes(1), true),
        /** Half of what it is asked it is too busy for; it may answer the rest. */
        STORM(Duration.ofMinutes(1), false);

        private final Duration lasting;
        private final boolean silencing;

        /** @param silencing whether no search can be answered by it in time */
        Harm(Duration lasting, boolean silencing) {
            this.lasting = lasting;
            this.silencing = silencing;
        }
    }

    private static final int WRITERS = 2;
    private static final Duration NOTICED = Duration.ofSeconds(10);
    private static final Duration BACK = Duration.ofSeconds(60);

    private static final String WAITING = "select count(*) from ticket_search_pending";
    private static final String REFUSED = "select count(*) from ticket_search_refused";

    static LostSearch gone() {
        return new LostSearch(
                "F09",
                "Without its search engine the desk works on, PostgreSQL answers searches, and nothing is missing afterwards.",
                List.of(Harm.GONE));
    }

    static LostSearch halfDead() {
        return new LostSearch(
                "F10",
                "A search engine that stands still, is slow or has too much to do blocks nobody: PostgreSQL answers searches.",
                List.of(Harm.STANDS_STILL, Harm.SLOW, Harm.STORM));
    }

    @Override
    public int times() {
        return harms.size();
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var site = Site.withSearch();
        var server = site.search().orElseThrow();
        var journal = new Journal();
        var recoveries = new ArrayList<Duration>();
        var violations = new ArrayList<String>();
        var client = new DeskClient(Site.AGENT, Site.PASSWORD);
        try (var storm = StormySearch.before(URI.create(server.url()), trial.random(-2));
                var proxy = FaultProxy.before(storm.port());
                var node = Node.start(site.searchAt("http://127.0.0.1:" + proxy.port()))) {
            node.awaitReady();
            try (var writers = Writers.start(WRITERS, client, journal, List.of(node.url()), trial.random(-1))) {
                writers.awaitAnswers(100);
                try (var searcher = Searcher.start(client, node.url(), journal)) {
                    searcher.awaitEngine(ELASTICSEARCH, BACK.multipliedBy(2));
                    for (int run = 0; run < trial.times(); run++) {
                        writers.awaitAnswers(100);
                        var before = writers.takePercentile(0.99);
                        var harm = harms.get(run % harms.size());
                        harm(harm, proxy, storm, server);
                        long begin = System.nanoTime();
                        var noticed = harm.silencing
                                ? searcher.awaitEngine(POSTGRESQL, NOTICED.multipliedBy(6))
                                : Duration.ZERO;
                        searcher.takePercentile(0.95);
                        var lasting = trial.lasting().orElse(harm.lasting);
                        TimeUnit.NANOSECONDS.sleep(lasting.toNanos() - (System.nanoTime() - begin));
                        var meanwhile = writers.takePercentile(0.99);
                        var searched = searcher.takePercentile(0.95);
                        long waiting = Sql.number(site.database(), WAITING);
                        heal(proxy, storm, server);
                        var back = searcher.awaitEngine(ELASTICSEARCH, BACK.multipliedBy(3));
                        recoveries.add(back);
                        System.out.printf(
                                "  %s: noticed after %d ms; %d searches so far, 95 of 100 within %d ms meanwhile; 99 of 100 writes within"
                                        + " %d ms before and %d ms meanwhile; %d documents waited for its return%n",
                                harm,
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
            if (harms.contains(Harm.STORM) && trial.times() >= harms.size()) {
                System.out.printf("  %d calls and %d documents were too much%n", storm.refused(), storm.leftOut());
                if (storm.refused() == 0 || storm.leftOut() == 0) {
                    violations.add("There was no storm");
                }
            }
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

    private static void harm(Harm harm, FaultProxy proxy, StormySearch storm, SearchServer server)
            throws IOException, InterruptedException {
        switch (harm) {
            case GONE -> proxy.turn(Mode.REFUSE);
            case STANDS_STILL -> SearchProcess.of(server).pause();
            case SLOW -> storm.turn(Weather.SLOW);
            case STORM -> storm.turn(Weather.STORM);
        }
    }

    private static void heal(FaultProxy proxy, StormySearch storm, SearchServer server)
            throws IOException, InterruptedException {
        proxy.turn(Mode.PASS);
        storm.turn(Weather.CALM);
        SearchProcess.of(server).resume();
    }

    private static void late(List<String> violations, String what, Duration time, Duration limit) {
        if (time.compareTo(limit) > 0) {
            violations.add("It took %d ms to %s".formatted(time.toMillis(), what));
        }
    }
}
