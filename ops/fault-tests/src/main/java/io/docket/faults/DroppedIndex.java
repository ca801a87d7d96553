package io.docket.faults;

import static io.docket.faults.load.Searcher.ELASTICSEARCH;

import io.docket.faults.Outcome.Done;
import io.docket.faults.desk.FaultPoint;
import io.docket.faults.desk.Node;
import io.docket.faults.desk.Site;
import io.docket.faults.load.DeskClient;
import io.docket.faults.load.Journal;
import io.docket.faults.load.Searcher;
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
 * F12, in turns: the index that searches are answered from is deleted in mid-load; it is deleted, and the desk killed
 * when it has filled another one and not switched to it; one is built anew on request, and the desk killed in the
 * midst.
 */
final class DroppedIndex implements Fault {

    private static final int WRITERS = 2;
    private static final Duration BACK = Duration.ofSeconds(60);
    private static final Duration REACHED = Duration.ofMinutes(2);

    private final DeskClient client = new DeskClient(Site.AGENT, Site.PASSWORD);
    private final DeskClient operator = new DeskClient(Site.ADMIN, Site.PASSWORD);
    private final Journal journal = new Journal();
    private final List<String> violations = new ArrayList<>();
    private final List<Duration> recoveries = new ArrayList<>();

    @Override
    public String id() {
        return "F12";
    }

    @Override
    public String promise() {
        return "A search index that is deleted, or built anew, is whole again by itself, and every search is answered.";
    }

    @Override
    public int times() {
        return 9;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var site = Site.withSearch();
        var server = site.search().orElseThrow();
        int port = Site.freePort();
        var url = URI.create("http://127.0.0.1:" + port);
        var index = new AnsweringIndex(site);
        var node = Node.start(site, port, List.of(), List.of());
        try (var writers = Writers.start(WRITERS, client, journal, List.of(url), trial.random(-1))) {
            node.awaitReady();
            writers.awaitAnswers(50);
            awaitEngine(url);
            for (int run = 0; run < trial.times(); run++) {
                writers.awaitAnswers(20 + trial.random(run).nextInt(80));
                switch (run % 3) {
                    case 0 -> delete(index, url);
                    case 1 -> node = killed(site, node, FaultPoint.BEFORE_SWITCH, index::delete);
                    default -> node = killed(site, node, FaultPoint.FILLING_NEXT, () -> rebuild(url));
                }
            }
            writers.awaitFinished();
            violations.addAll(Calm.await(site.database()));
        } finally {
            node.close();
        }
        var verdict = LogOracle.verify(site.database(), journal)
                .and(ReadModelOracle.verify(site.database()))
                .and(SearchOracle.verify(site.database(), server));
        violations.addAll(verdict.violations());
        recoveries.stream()
                .filter(time -> trial.timed() && time.compareTo(BACK) > 0)
                .forEach(time -> violations.add("It took " + time.toSeconds() + " s until the index was back"));
        return new Done(trial.times(), verdict.counts(), recoveries, violations);
    }

    private void delete(AnsweringIndex index, URI url) throws Exception {
        try (var searcher = Searcher.start(client, url, journal)) {
            long begin = System.nanoTime();
            var before = index.name();
            index.delete();
            awaitOther(index, before);
            awaitEngine(searcher);
            recoveries.add(Duration.ofNanos(System.nanoTime() - begin));
            System.out.printf("  deleted; %d searches meanwhile%n", searcher.answered());
        }
    }

    /** What begins the filling of an index. */
    @FunctionalInterface
    private interface Begin {
        void strike() throws Exception;
    }

    /** @return the node that goes on after it */
    private Node killed(Site site, Node node, FaultPoint point, Begin begin) throws Exception {
        var index = new AnsweringIndex(site);
        var before = index.name();
        int port = node.url().getPort();
        node.kill();
        try (var dies = Node.start(site, port, point.killAfter(site.folder(), 0), List.of())) {
            dies.awaitReady();
            awaitEngine(node.url());
            begin.strike();
            if (!dies.endsWithin(REACHED)) {
                violations.add(point + " was not reached");
            }
        }
        var next = Node.start(site, port, List.of(), List.of());
        next.awaitReady();
        long ready = System.nanoTime();
        awaitOther(index, before);
        awaitEngine(next.url());
        recoveries.add(Duration.ofNanos(System.nanoTime() - ready));
        System.out.printf("  %s%n", point);
        return next;
    }

    private void rebuild(URI url) throws Exception {
        var answer = operator.post(url, "ops/projections/projection.ticket-search/rebuild", Map.of());
        if (!answer.isDone()) {
            violations.add("A rebuild was answered " + answer);
        }
    }

    private void awaitOther(AnsweringIndex index, String before) throws Exception {
        if (!index.isReplaced(before, BACK.multipliedBy(3))) {
            violations.add("There is no other index than " + before);
        }
    }

    private void awaitEngine(URI url) throws Exception {
        try (var searcher = Searcher.start(client, url, journal)) {
            awaitEngine(searcher);
        }
    }

    private void awaitEngine(Searcher searcher) throws Exception {
        var patience = BACK.multipliedBy(3);
        if (searcher.awaitEngine(ELASTICSEARCH, patience).compareTo(patience) >= 0) {
            violations.add("Elasticsearch does not answer any more");
        }
    }
}
