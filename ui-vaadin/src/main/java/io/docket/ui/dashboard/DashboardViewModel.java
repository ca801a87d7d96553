package io.docket.ui.dashboard;

import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.Dashboard;
import io.docket.api.ticket.query.FindDashboard;
import io.docket.api.ticket.query.QueueRow;
import io.docket.ui.gateway.DeskClient;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The state of the desk, as somebody began to read it and as it is now. */
final class DashboardViewModel {
    private final DeskClient desk;
    private final ZoneId zone;
    private Dashboard now;
    private Dashboard listed;

    DashboardViewModel(DeskClient desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
        this.now = desk.ask(new FindDashboard(zone.getId()));
        this.listed = now;
    }

    /** As it is now. */
    Dashboard now() {
        return now;
    }

    /** As its lists were when they were drawn: rows do not move under the pointer. */
    Dashboard listed() {
        return listed;
    }

    void refresh() {
        now = desk.ask(new FindDashboard(zone.getId()));
    }

    /** Draws the lists as they are now. */
    void relist() {
        listed = now;
    }

    /** Tickets that came into one of the lists since they were drawn. */
    int news() {
        return news(Dashboard::atRisk)
                + news(Dashboard::mine)
                + news(desk -> desk.oldestUnanswered().stream()
                        .map(Dashboard.Waiting::ticket)
                        .toList());
    }

    /** What is said first. */
    Mood mood() {
        if (now.overdue() > 0) {
            return Mood.LATE;
        }
        if (now.dueSoon() > 0) {
            return Mood.SOON;
        }
        return now.waitingOnUs() > 0 ? Mood.WAITING : Mood.QUIET;
    }

    long overdueOwned() {
        return now.load().stream().mapToLong(Dashboard.Load::overdue).sum();
    }

    long dueSoonOwned() {
        return now.load().stream().mapToLong(Dashboard.Load::dueSoon).sum();
    }

    long createdToday() {
        return now.days().isEmpty() ? 0 : now.days().getLast().created();
    }

    long solvedToday() {
        return now.days().isEmpty() ? 0 : now.days().getLast().solved();
    }

    /** The most that anyone has, so that all bars are to one measure. */
    long heaviest() {
        return now.load().stream()
                .mapToLong(load -> load.open() + load.pending())
                .max()
                .orElse(0);
    }

    private int news(Function<Dashboard, List<QueueRow>> list) {
        var fresh = ids(list.apply(now));
        fresh.removeAll(ids(list.apply(listed)));
        return fresh.size();
    }

    private static Set<TicketId> ids(List<QueueRow> rows) {
        return rows.stream().map(QueueRow::id).collect(HashSet::new, Set::add, Set::addAll);
    }

    /** How the day is, the worst first. */
    enum Mood {
        LATE,
        SOON,
        WAITING,
        QUIET;

        /** Key of the sentence. */
        String words() {
            return "dashboard.mood." + name().toLowerCase(Locale.ROOT);
        }
    }
}
