package io.docket.ui.dashboard;

import com.vaadin.flow.component.html.Div;
import io.docket.api.ticket.query.QueueView;

/** The numbers that decide what to do next, each a way to its tickets. */
final class Figures extends Div {
    private final DashboardViewModel model;
    private final Figure overdue = new Figure("overdue", "triangle-alert", QueueView.DUE_TODAY);
    private final Figure soon = new Figure("soon", "clock-alert", QueueView.DUE_TODAY);
    private final Figure unassigned = new Figure("unassigned", "", QueueView.UNASSIGNED);
    private final Figure waiting = new Figure("waiting", "", QueueView.WAITING_ON_US);
    private final Figure created = new Figure("created", "", QueueView.RECENTLY_UPDATED);
    private final Figure solved = new Figure("solved", "", QueueView.RECENTLY_SOLVED);

    Figures(DashboardViewModel model) {
        this.model = model;
        addClassName("figures");
        add(overdue, soon, unassigned, waiting, created, solved);
    }

    void show() {
        var now = model.now();
        overdue.show(now.overdue(), getTranslation("dashboard.owned", model.overdueOwned()));
        overdue.setClassName("bad", now.overdue() > 0);
        soon.show(now.dueSoon(), getTranslation("dashboard.owned", model.dueSoonOwned()));
        soon.setClassName("warn", now.dueSoon() > 0);
        unassigned.show(now.unassigned(), getTranslation("dashboard.nobodys", now.unassigned()));
        waiting.show(now.waitingOnUs(), getTranslation("dashboard.on-customers", now.pending()));
        created.show(model.createdToday(), getTranslation("dashboard.today"));
        solved.show(model.solvedToday(), getTranslation("dashboard.today"));
    }
}
