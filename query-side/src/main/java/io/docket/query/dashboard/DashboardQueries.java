package io.docket.query.dashboard;

import io.docket.api.metadata.Caller;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.Dashboard;
import io.docket.api.ticket.query.FindDashboard;
import io.docket.query.projection.Progress;
import io.docket.query.projection.ProjectionNames;
import io.docket.query.security.TicketVisibility;
import io.docket.query.ticket.queue.QueueRows;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;

/** Sums the queue up for the desk's own people. */
final class DashboardQueries {

    private static final int DAYS = 14;
    private static final int ROWS = 8;

    private static final String OLDEST_UNANSWERED =
            "unsolved and status in ('new', 'open') and waiting_since is not null order by waiting_since, number limit :rows";
    private static final String AT_RISK = "unsolved and due_rank < :tomorrow order by due_rank, number limit :rows";
    private static final String MINE = "unsolved and assignee = :me order by due_rank, number limit :rows";

    private final DashboardSums sums;
    private final QueueRows rows;
    private final Progress progress;
    private final Clock clock;

    DashboardQueries(DashboardSums sums, QueueRows rows, Progress progress, Clock clock) {
        this.sums = sums;
        this.rows = rows;
        this.progress = progress;
        this.clock = clock;
    }

    @QueryHandler
    Dashboard find(FindDashboard query, Caller caller) {
        if (!TicketVisibility.isStaff(caller)) {
            throw new Refusal(ProblemCode.FORBIDDEN, "The dashboard is for the desk's own people.");
        }
        var zone = zone(query.zone());
        var position = progress.reached(ProjectionNames.TICKET_QUEUE);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        var parameters = Map.of(
                "me", caller.id().value(),
                "tomorrow", now.plus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC),
                "rows", ROWS);
        var totals = sums.totals(now);
        return new Dashboard(
                totals.overdue(),
                totals.dueSoon(),
                totals.unassigned(),
                totals.waitingOnUs(),
                totals.pending(),
                sums.load(now),
                sums.openByGroup(),
                sums.days(today.minusDays(DAYS - 1), today, zone),
                rows.waiting(OLDEST_UNANSWERED, parameters),
                rows.where(AT_RISK, parameters),
                rows.where(MINE, parameters),
                position);
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new Refusal(ProblemCode.INVALID_REQUEST, "There is no time zone \"" + id + "\".");
        }
    }
}
