package io.docket.ui.dashboard;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.docket.api.ticket.query.QueueView;
import io.docket.ui.component.DemoDesk;
import io.docket.ui.component.NewsPill;
import io.docket.ui.component.Screen;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.gateway.LiveChanges;
import io.docket.ui.navigation.DeskNavigation;
import io.docket.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;

/** Where the day begins: how it is, what is late, who has how much. */
@Route(value = DeskNavigation.DASHBOARD, layout = MainLayout.class)
@RolesAllowed("AGENT")
final class DashboardView extends Div implements HasDynamicTitle {
    private static final Duration PACE = Duration.ofSeconds(1);

    private final DashboardViewModel model;
    private final H1 sentence = new H1();
    private final Span moment = text("dk-quiet dk-small dk-when-online", "");
    private final Span asOf = text("dk-quiet dk-small dk-when-offline", "");
    private final NewsPill news = new NewsPill(this::relist);
    private final Figures figures;
    private final TeamLoad load;
    private final DaysChart days;
    private final GroupLoadTable groups;
    private final TicketPanel risk = new TicketPanel("dashboard.risk", QueueView.DUE_TODAY);
    private final TicketPanel mine = new TicketPanel("dashboard.mine", QueueView.MY_OPEN);
    private final TicketPanel oldest = new TicketPanel("dashboard.oldest", QueueView.WAITING_ON_US);

    DashboardView(DeskClient desk, DemoDesk demo) {
        model = new DashboardViewModel(desk, Screen.zone(UI.getCurrentOrThrow()));
        figures = new Figures(model);
        load = new TeamLoad(model);
        days = new DaysChart(model);
        groups = new GroupLoadTable(model);
        addClassNames("dk-screen", "dk-dashboard");
        asOf.getElement().setAttribute("data-as-of", getTranslation("dashboard.as-of", "{0}"));
        var lead = div("", sentence, moment, asOf);
        if (demo.here()) {
            lead.add(text("dk-quiet dk-small demo", " " + getTranslation("dashboard.demo")));
        }
        add(
                div("dk-head", lead, spacer(), news),
                div(
                        "dk-scroll page",
                        figures,
                        div("columns", div("left", load, days, groups), div("right", risk, mine, oldest))));
        LiveChanges.follow(this, desk, PACE, changes -> {
            model.refresh();
            show();
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.place.home") + " · Docket";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
        relist();
    }

    /** Numbers change where they stand; what came into a list waits behind the pill. */
    private void show() {
        var now = model.now();
        sentence.setText(getTranslation(model.mood().words(), now.overdue(), now.dueSoon(), now.waitingOnUs()));
        moment.setText(getTranslation("dashboard.live", Screen.moments().time(Screen.now())));
        figures.show();
        load.show();
        days.show();
        groups.show();
        news.count(model.news());
    }

    private void relist() {
        model.relist();
        risk.due(model.listed().atRisk());
        mine.due(model.listed().mine());
        oldest.waiting(model.listed().oldestUnanswered());
        news.count(0);
    }
}
