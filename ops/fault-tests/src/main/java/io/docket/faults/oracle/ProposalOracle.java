package io.docket.faults.oracle;

import io.docket.embedded.Database;
import io.docket.faults.Counts;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;

/**
 * The assistant was asked once for each task of every ticket that was opened, and each request came to one end: done,
 * skipped, failed, or taken back because somebody was quicker (I6).
 */
public final class ProposalOracle {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String ASKED = """
            select count(*) from event_readable asked where type = 'ProposalRequested'""";

    private static final String NO_END = ASKED + """
             and not exists (
                select from event_readable ended
                where ended.aggregate_id = asked.aggregate_id
                    and ended.payload ->> 'proposal' = asked.payload ->> 'proposal'
                    and ended.type in ('ProposalMade', 'ProposalSkipped', 'ProposalFailed', 'ProposalWentStale'))""";

    private static final String ENDED_AGAIN = """
            select count(*) from (
                select from event_readable
                where type in ('ProposalMade', 'ProposalSkipped', 'ProposalFailed')
                group by payload ->> 'proposal' having count(*) > 1) as again""";

    private static final String ASKED_AGAIN = """
            select count(*) from (
                select from event_readable
                where type = 'ProposalRequested'
                group by payload ->> 'ticket', payload ->> 'task', payload ->> 'cause' having count(*) > 1) as again""";

    private static final String NEVER_ASKED = """
            select count(*) from event_readable opened where type = 'TicketOpened' and 3 <> (
                select count(*) from event_readable asked
                where asked.type = 'ProposalRequested' and asked.payload ->> 'ticket' = opened.payload ->> 'ticket')""";

    private ProposalOracle() {}

    /** Waits until every request has come to an end, or is given up. */
    public static void await(Database database) throws SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Sql.number(database, NO_END) + Sql.number(database, NEVER_ASKED) > 0 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** @param database of a desk where nobody but agents wrote, and each ticket was opened here */
    public static Verdict verify(Database database) throws SQLException {
        int lost = (int) (Sql.number(database, NO_END) + Sql.number(database, NEVER_ASKED));
        int doubled = (int) (Sql.number(database, ENDED_AGAIN) + Sql.number(database, ASKED_AGAIN));
        var violations = new ArrayList<String>();
        if (lost + doubled > 0) {
            violations.add("Of %d requests to the assistant %d came to no end and %d to two, or were asked for twice"
                    .formatted(Sql.number(database, ASKED), lost, doubled));
        }
        return Verdict.of(new Counts(0, lost, doubled, 0), violations);
    }
}
