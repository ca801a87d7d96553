package io.docket.ui.report;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.docket.api.report.TicketReport.Point;
import io.docket.ui.component.Chart;
import io.docket.ui.component.ChartTable;
import io.docket.ui.component.Landmark;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

/** What came in and went out over time, and what waited. */
final class ReportCharts extends Div {
    ReportCharts(ReportViewModel model, String sentence) {
        addClassName("charts");
        var series = model.report().series();
        var labels = labels(series, model.request().zone());
        add(
                panel(
                        getTranslation(
                                "report.flow." + model.request().interval().code()),
                        getTranslation("report.legend"),
                        sentence,
                        new Chart.Data(
                                labels,
                                List.of(
                                        series("report.opened", "bar", series, Point::opened),
                                        series("report.solved", "outline", series, Point::solved)))),
                panel(
                        getTranslation(
                                "report.backlog." + model.request().interval().code()),
                        "",
                        getTranslation("report.backlog-sentence", model.backlogBefore(), model.backlog()),
                        new Chart.Data(labels, List.of(series("report.waiting", "line", series, Point::backlog)))));
    }

    private static Landmark panel(String title, String legend, String sentence, Chart.Data data) {
        var chart = new Chart(sentence);
        chart.show(data);
        return landmark(
                "section",
                "",
                div("dk-row", new H2(title), spacer(), text("dk-quiet dk-tiny", legend)),
                div("picture", chart),
                new ChartTable(data));
    }

    private Chart.Series series(String words, String look, List<Point> points, Function<Point, Long> value) {
        return new Chart.Series(
                getTranslation(words), look, points.stream().map(value).toList());
    }

    private List<String> labels(List<Point> points, ZoneId zone) {
        var pattern =
                DateTimeFormatter.ofPattern(getLocale().getLanguage().equals("de") ? "d. MMM" : "d MMM", getLocale());
        return points.stream()
                .map(point -> pattern.format(point.at().atZone(zone)))
                .toList();
    }
}
