package io.docket.ui.dashboard;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.docket.api.ticket.query.Dashboard.Day;
import io.docket.ui.component.Chart;
import io.docket.ui.component.ChartTable;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What came in and what was done, day by day. */
final class DaysChart extends Section {
    private final DashboardViewModel model;
    private final Chart chart = new Chart(getTranslation("dashboard.days"));
    private final Div table = div("");
    private List<Day> shown = List.of();

    DaysChart(DashboardViewModel model) {
        this.model = model;
        addClassNames("panel", "days");
        var legend = span(
                "legend",
                span("key", text("part created", ""), text("", getTranslation("dashboard.came"))),
                span("key", text("part pending", ""), text("", getTranslation("dashboard.done"))));
        add(div("title", new H2(getTranslation("dashboard.days")), spacer(), legend), chart, table);
    }

    void show() {
        if (!model.now().days().equals(shown)) {
            shown = model.now().days();
            var day = DateTimeFormatter.ofPattern(
                    getLocale().getLanguage().equals("de") ? "d. MMM" : "d MMM", getLocale());
            var data = new Chart.Data(
                    shown.stream().map(known -> day.format(known.day())).toList(),
                    List.of(
                            new Chart.Series(
                                    getTranslation("dashboard.came"),
                                    "bar",
                                    shown.stream().map(Day::created).toList()),
                            new Chart.Series(
                                    getTranslation("dashboard.done"),
                                    "outline",
                                    shown.stream().map(Day::solved).toList())));
            chart.show(data);
            table.removeAll();
            table.add(new ChartTable(data));
        }
    }
}
