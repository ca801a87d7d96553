package io.docket.ui.report;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.docket.api.problem.Refusal;
import io.docket.api.wire.ReportCsv;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.ErrorLine;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Screen;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.navigation.DeskNavigation;
import io.docket.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;

/** A report: the answer as a sentence first, then the picture, then the numbers. */
@Route(value = DeskNavigation.REPORTS, layout = MainLayout.class)
@RolesAllowed({"ANALYST", "SUPERVISOR", "AUDITOR", "ADMIN"})
final class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final DeskClient desk;

    ReportView(DeskClient desk) {
        this.desk = desk;
        addClassNames("dk-screen", "dk-admin", "dk-report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var zone = Screen.zone(event.getUI());
        var request = ReportRequest.of(
                event.getLocation().getQueryParameters().getParameters(),
                LocalDate.ofInstant(Screen.now(), zone),
                zone);
        removeAll();
        try {
            show(new ReportViewModel(desk, request));
        } catch (Refusal refused) {
            var error = new ErrorLine();
            error.tell(refused.violation().detail());
            add(div("dk-head", new H1(getTranslation("report.title"))), new ReportFilters(request, this::ask), error);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.title") + " · Docket";
    }

    private void ask(ReportRequest request) {
        getUI().ifPresent(ui -> ui.navigate(DeskNavigation.REPORTS, QueryParameters.simple(request.address())));
    }

    private void show(ReportViewModel model) {
        var request = model.request();
        var sentence = getTranslation("report.sentence", model.opened(), model.solved(), model.backlog());
        var lead = new Paragraph(sentence);
        lead.addClassNames("dk-quiet", "dk-small");
        var file = "tickets-" + request.from() + "-" + request.to();
        var csv = new CsvLink(
                getTranslation("report.csv"),
                file + ".csv",
                () -> ReportCsv.series(
                        model.report(), at -> at.atZone(request.zone()).toLocalDate()));
        add(
                div("dk-head", div("", new H1(getTranslation("report.title")), lead), spacer(), csv),
                new ReportFilters(request, this::ask));
        var notice = model.report().notice();
        if (notice != null) {
            add(div("dk-notice", text("", notice)));
        }
        add(div("dk-scroll page", content(model, sentence, file)));
    }

    private Component[] content(ReportViewModel model, String sentence, String file) {
        if (model.empty()) {
            return new Component[] {nothing(model.request())};
        }
        var groups = model.report().groups();
        if (groups.isEmpty()) {
            return new Component[] {new ReportFigures(model), new ReportCharts(model, sentence), stamp(model)};
        }
        var by = model.request().by();
        var csv = new CsvLink(
                getTranslation("report.csv"), file + "-by-" + by + ".csv", () -> ReportCsv.groups(model.report()));
        return new Component[] {
            new ReportFigures(model),
            new ReportCharts(model, sentence),
            landmark(
                    "section",
                    "groups",
                    div("dk-row", new H2(getTranslation("report.grouped." + by)), spacer(), csv),
                    new GroupedFigures(by, groups)),
            stamp(model)
        };
    }

    private Component nothing(ReportRequest request) {
        var wider = getTranslation(request.q().isEmpty() ? "report.wider-days" : "report.wider-tickets");
        return div(
                "dk-empty",
                text("", getTranslation("report.empty")),
                Buttons.plain(wider, clicked -> ask(request.wider())));
    }

    private Component stamp(ReportViewModel model) {
        return div(
                "stamp dk-dim dk-tiny",
                Icons.icon("shield-check"),
                text("", getTranslation("report.stamp", model.report().position())),
                text("", model.fallback() ? getTranslation("report.fallback") : ""));
    }
}
