package io.docket.faults;

import io.docket.api.eventlog.proof.LogVerifier;
import io.docket.api.proof.Verification;
import io.docket.embedded.Database;
import io.docket.embedded.ScratchServers;
import io.docket.faults.Outcome.Done;
import io.docket.faults.desk.Node;
import io.docket.faults.desk.Site;
import io.docket.faults.load.DeskClient;
import io.docket.faults.load.Journal;
import io.docket.faults.load.Writers;
import io.docket.faults.oracle.Sql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** F28: whoever owns the database tampers with a copy of a desk's log, in every way. */
final class TamperedLog implements Fault {

    private static final int ANSWERS = 150;
    private static final Duration ENDS = Duration.ofSeconds(30);

    @Override
    public String id() {
        return "F28";
    }

    @Override
    public String promise() {
        return "Any change of the log is found, with its position.";
    }

    @Override
    public int times() {
        return 5;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var site = Site.plain();
        var journal = new Journal();
        write(site, journal, trial);
        var violations = new ArrayList<String>();
        long head = Sql.number(site.database(), "select max(global_index) from event");
        if (!verify(site, site.database()).isIntact()) {
            violations.add("A log that nobody touched is not intact");
        }
        for (int run = 0; run < trial.times(); run++) {
            for (var way : Tampering.ways(head, trial.random(run))) {
                var copy = ScratchServers.copyOf(site.database());
                for (var statement : way.statements()) {
                    Sql.execute(copy, statement);
                }
                judge(way, verify(site, copy), violations);
            }
        }
        return new Done(trial.times(), new Counts(journal.acknowledged(), 0, 0, 0), List.of(), violations);
    }

    /** As it ends, a node signs what is there. */
    private static void write(Site site, Journal journal, Trial trial) throws Exception {
        var client = new DeskClient(Site.AGENT, Site.PASSWORD);
        try (var node = Node.start(site)) {
            node.awaitReady();
            try (var writers = Writers.start(4, client, journal, List.of(node.url()), trial.random(-1))) {
                writers.awaitAnswers(ANSWERS);
                writers.awaitFinished();
            }
            node.terminate();
            if (!node.endsWithin(ENDS)) {
                throw new IllegalStateException("The node was not done within " + ENDS);
            }
        }
    }

    private static Verification verify(Site site, Database log) {
        var source = new DriverManagerDataSource(
                log.url(), log.app().user(), log.app().password());
        return LogVerifier.of(source, site.database().keys(), site.witness()).verify(position -> {});
    }

    private static void judge(Tampering way, Verification found, List<String> violations) {
        var bad = found.firstBad();
        if (bad == null) {
            violations.add("%s at %d was not found".formatted(way.name(), way.position()));
        } else if (bad.position() != way.position()
                || !way.flaws().contains(bad.flaw().name())) {
            violations.add("%s at %d was found as %s".formatted(way.name(), way.position(), bad));
        }
    }
}
