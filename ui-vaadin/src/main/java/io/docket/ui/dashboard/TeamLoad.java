package io.docket.ui.dashboard;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.docket.api.ticket.query.Dashboard.Load;
import io.docket.ui.component.PersonMark;
import java.util.List;

/** What everyone has on their hands, to one measure. */
final class TeamLoad extends Section {
    private static final List<String> PARTS = List.of("overdue", "soon", "later", "pending");

    private final DashboardViewModel model;
    private final Div rows = div("rows");
    private List<Load> shown = List.of();

    TeamLoad(DashboardViewModel model) {
        this.model = model;
        addClassNames("panel", "team");
        var legend = span("legend");
        PARTS.forEach(part ->
                legend.add(span("key", text("part " + part, ""), text("", getTranslation("dashboard.part." + part)))));
        add(div("title", new H2(getTranslation("dashboard.team")), spacer(), legend), rows);
    }

    void show() {
        if (!model.now().load().equals(shown)) {
            shown = model.now().load();
            rows.removeAll();
            shown.forEach(load -> rows.add(row(load)));
            if (shown.isEmpty()) {
                rows.add(text("dk-quiet dk-small", getTranslation("dashboard.team-empty")));
            }
        }
    }

    private Div row(Load load) {
        var later = Math.max(0, load.open() - load.overdue() - load.dueSoon());
        var bar = span("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        part(bar, "overdue", load.overdue());
        part(bar, "soon", load.dueSoon());
        part(bar, "later", later);
        part(bar, "pending", load.pending());
        return div(
                "row",
                new PersonMark(load.assignee().name()),
                text("name dk-cut", load.assignee().name()),
                bar,
                text("count", getTranslation("dashboard.open-pending", load.open(), load.pending())));
    }

    private void part(Span bar, String look, long tickets) {
        if (tickets > 0) {
            var part = text("part " + look, "");
            part.setWidth(100.0 * tickets / Math.max(1, model.heaviest()) + "%");
            bar.add(part);
        }
    }
}
