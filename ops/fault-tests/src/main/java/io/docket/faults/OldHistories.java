package io.docket.faults;

import io.docket.faults.Outcome.Done;
import io.docket.faults.desk.Node;
import io.docket.faults.desk.Site;
import io.docket.faults.load.DeskClient;
import io.docket.faults.load.DeskClient.Answer;
import io.docket.faults.oracle.Calm;
import io.docket.faults.oracle.ReadModelOracle;
import io.docket.faults.oracle.Sql;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * F24: a desk is started on a log that holds all that older versions ever wrote, with snapshots that it does not know
 * the form of; one ticket has an event in a revision that only a later version knows, until the log is given to that
 * version.
 */
final class OldHistories implements Fault {

    private static final int HISTORIES = 5;

    private static final String SNAPSHOT = """
            insert into snapshot select aggregate_id, aggregate_type, max(sequence_number), 'io.docket.Gone', '0', 0, '{}'
            from event where aggregate_type = 'Ticket' group by aggregate_id, aggregate_type""";

    private static final String LATER = """
            update event set revision = '99' where global_index = (
                select max(global_index) from event where aggregate_id = '%s' and type = 'SubjectChanged')""";

    private static final String KNOWN = "update event set revision = '1' where revision = '99'";

    private static final String ASIDE = "select count(*) from dead_letter_entry";
    private static final String OTHERS_ASIDE = ASIDE + " where sequence_identifier <> '%s'";

    private final DeskClient agent = new DeskClient(Site.AGENT, Site.PASSWORD);
    private final DeskClient operator = new DeskClient(Site.ADMIN, Site.PASSWORD);
    private final List<String> violations = new ArrayList<>();

    @Override
    public String id() {
        return "F24";
    }

    @Override
    public String promise() {
        return "What was ever written is read for ever; what a later version wrote waits with its ticket, and is never passed by.";
    }

    @Override
    public int times() {
        return 5;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var counts = Counts.NONE;
        for (int run = 0; run < trial.times(); run++) {
            var site = Site.plain();
            var database = site.database();
            var tickets = OldEvents.write(database, HISTORIES, trial.random(run));
            var later = tickets.getFirst();
            Sql.execute(database, SNAPSHOT);
            Sql.execute(database, LATER.formatted(later));
            try (var node = Node.start(site)) {
                node.awaitReady();
                Calm.reachesHead(database);
                if (Sql.number(database, ASIDE) == 0 || Sql.number(database, OTHERS_ASIDE.formatted(later)) > 0) {
                    violations.add("Not that ticket and only that waits");
                }
                for (var ticket : tickets) {
                    change(node.url(), ticket, ticket.equals(later));
                }
                Sql.execute(database, KNOWN);
                Retries.all(operator, node.url(), violations);
                change(node.url(), later, false);
                violations.addAll(Calm.await(database));
                counts = counts.plus(new Counts(HISTORIES, 0, 0, 0));
            }
            var verdict = ReadModelOracle.verify(database);
            counts = counts.plus(verdict.counts());
            violations.addAll(verdict.violations());
        }
        return new Done(trial.times(), counts, List.<Duration>of(), violations);
    }

    /**
     * The command side knows the ticket, so that it can say something of it: that it is changed, or why it cannot be.
     */
    private void change(URI desk, UUID ticket, boolean unreadable) throws Exception {
        var path = "tickets/" + ticket;
        var changed = agent.call(desk, "PATCH", path, Map.of("type", "problem"), "");
        var expected = unreadable
                ? has(changed, 503, "history-unreadable")
                : changed.isDone() || has(changed, 422, "ticket-closed");
        if (!expected) {
            violations.add("A change of %s was answered %s".formatted(ticket, changed));
        }
        if (!unreadable && !agent.get(desk, path).isDone()) {
            violations.add("%s cannot be read".formatted(ticket));
        }
    }

    private static boolean has(Answer answer, int status, String code) {
        return answer.status() == status
                && answer.json().path("code").asString("").equals(code);
    }
}
