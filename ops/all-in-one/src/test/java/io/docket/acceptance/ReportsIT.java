package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(DeskExtension.class)
class ReportsIT {
    private final Caller analyst;
    private final Caller agent;
    private final Caller customer;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    ReportsIT(RunningDesk desk) {
        analyst = desk.as("analyst");
        agent = desk.as("agent");
        customer = desk.as("customer");
    }

    @Test
    void a_report_counts_what_a_search_counts() {
        var from = today.minusDays(364);
        var report = analyst.get(path("", from, "month") + "&by=priority").expect(200);
        assertThat(report.at("/engine")).isEqualTo("elasticsearch");
        assertThat(report.json().path("position").asLong()).isPositive();
        var searched = analyst.get(
                        "/search?limit=1&facets=priority&q=created>=" + from + " created<" + today.plusDays(1))
                .expect(200);
        assertThat(sum(report.json().path("series"), "opened"))
                .isPositive()
                .isEqualTo(searched.json().path("total").asLong());
        for (var group : report.json().path("groups")) {
            var facet = searched.json()
                    .at("/facets/priority")
                    .valueStream()
                    .filter(value -> value.path("value").equals(group.path("value")))
                    .findFirst();
            assertThat(group.path("opened").asLong())
                    .isEqualTo(facet.map(value -> value.path("count").asLong()).orElse(0L));
        }
    }

    @Test
    void a_report_follows_what_happens() {
        var word = "r" + System.nanoTime();
        var ticket = Tickets.open(customer, "Reported " + word);
        agent.patch(Tickets.path(ticket), Map.of("status", "solved", "priority", "high"))
                .expect(200);
        agent.patch(Tickets.path(ticket), Map.of("status", "open")).expect(200);
        var other = Tickets.open(customer, "Reported " + word + " again");
        var last = agent.patch(Tickets.path(other), Map.of("status", "solved")).expect(200);
        var report = analyst.with("Docket-Min-Position", last.position())
                .get(path("", today, "day") + "&by=status&q=" + word)
                .expect(200);
        var day = report.json().path("series").path(0);
        assertThat(day.path("opened").asLong()).as(report.text()).isEqualTo(2);
        assertThat(day.path("solved").asLong()).as(report.text()).isEqualTo(1);
        assertThat(day.path("reopened").asLong()).as(report.text()).isEqualTo(1);
        assertThat(day.path("backlog").asLong()).as(report.text()).isEqualTo(1);
        assertThat(report.json().path("groups").valueStream().map(group -> group.path("value")
                        .asString()))
                .containsExactlyInAnyOrder("open", "solved");
    }

    @Test
    void times_at_which_days_begin_are_as_good_as_days_and_others_are_not_rounded() {
        var days = analyst.get(path("", today.minusDays(9), "day")).expect(200);
        var period = "/reports/tickets?interval=day&from=" + today.minusDays(9) + "T00:00:00Z&to=";
        var times = analyst.get(period + today.plusDays(1) + "T00:00:00Z").expect(200);
        assertThat(times.json().path("series")).isEqualTo(days.json().path("series"));
        var refused = analyst.get(period + today + "T12:00:00Z").refused(400, "invalid-request");
        assertThat(refused.at("/errors/0/field")).isEqualTo("to");
    }

    @Test
    void intervals_cut_the_same_tickets_differently() {
        var from = today.minusDays(55);
        var days = analyst.get(path("", from, "day")).expect(200).json().path("series");
        var weeks = analyst.get(path("", from, "week")).expect(200).json().path("series");
        assertThat(days).hasSize(56);
        assertThat(weeks.size()).isBetween(8, 9);
        assertThat(sum(days, "opened")).isEqualTo(sum(weeks, "opened"));
    }

    @Test
    void a_report_comes_as_a_table_for_spreadsheets() {
        var csv = analyst.get(path("/csv", today.minusDays(30), "week") + "&by=group")
                .expect(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).startsWith("attachment").contains(".csv");
        assertThat(unquoted(csv).lines().findFirst().orElse("")).startsWith("value,opened,solved,backlog");
        assertThat(csv.text().lines()).hasSizeGreaterThan(2);
        assertThat(unquoted(analyst.get(path("/csv", today.minusDays(30), "week"))))
                .startsWith("at,opened,solved,reopened,backlog");
    }

    @Test
    void no_cell_is_a_formula() {
        var ticket = agent.post(
                        "/tickets",
                        Map.of(
                                "subject",
                                Tickets.subject(),
                                "description",
                                "d",
                                "requester",
                                Map.of("email", "formula" + System.nanoTime() + "@example.net", "name", "=1+1")))
                .expect(201);
        var csv = analyst.with("Docket-Min-Position", ticket.position())
                .get(path("/csv", today, "day") + "&by=requester")
                .expect(200);
        assertThat(csv.text()).contains("'=1+1");
        assertThat(unquoted(csv).lines()).noneMatch(line -> line.startsWith("="));
    }

    @Test
    void what_cannot_be_reported_is_refused() {
        analyst.get("/reports/tickets?from=yesterday&to=" + today).refused(400, "invalid-request");
        analyst.get("/reports/tickets").refused(400, "invalid-request");
        analyst.get(path("", today, "century")).refused(400, "invalid-request");
        analyst.get(path("", today, "day") + "&by=shoe-size").refused(400, "invalid-request");
        analyst.get(path("", today, "day") + "&zone=Mars").refused(400, "invalid-request");
        analyst.get("/reports/tickets?from=" + today + "&to=" + today.minusDays(1))
                .refused(400, "invalid-request");
    }

    private static String unquoted(Answered csv) {
        return csv.text().replace("\"", "");
    }

    private String path(String form, LocalDate from, String interval) {
        return "/reports/tickets" + form + "?from=" + from + "&to=" + today + "&interval=" + interval;
    }

    private static long sum(JsonNode points, String field) {
        return points.valueStream()
                .mapToLong(point -> point.path(field).asLong())
                .sum();
    }
}
