package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.docket.acceptance.RouteTable.Row;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class RoutesIT {
    private static final String NOTHING = "00000000-0000-4000-8000-000000000000";
    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime());

    private final RunningDesk desk;
    private final Caller admin;
    private final Caller customer;

    RoutesIT(RunningDesk desk) {
        this.desk = desk;
        admin = desk.as("admin");
        customer = desk.as("customer");
    }

    @Test
    void every_route_stands_in_the_table() {
        assertThat(RouteTable.ROWS).extracting(Row::name).containsExactlyInAnyOrderElementsOf(Routes.running(desk));
    }

    @TestFactory
    Stream<DynamicTest> every_caller_gets_what_the_table_says() {
        var subjects = subjects();
        return RouteTable.ROWS.stream()
                .map(row -> dynamicTest(row.name(), () -> {
                    var softly = new SoftAssertions();
                    for (var index = 0; index < RouteTable.CALLERS.size(); index++) {
                        var name = RouteTable.CALLERS.get(index);
                        var caller = name.equals("anonymous") ? desk.nobody() : desk.as(name);
                        var answer = call(caller, row, subjects);
                        softly.assertThat(answer.status())
                                .as("%s as %s: %s", row.name(), name, answer.text())
                                .isEqualTo(row.statuses().get(index));
                    }
                    softly.assertAll();
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_strangers_ticket_answers_like_none() {
        var subjects = subjects();
        var missing = new HashMap<>(subjects);
        missing.put("ticket", NOTHING);
        missing.put("attachment", NOTHING);
        var stranger = desk.as("customer2");
        return RouteTable.ROWS.stream()
                .filter(row -> row.aboutTicket() || row.path().contains("${attachment}"))
                .map(row -> dynamicTest(row.name(), () -> {
                    var theirs = call(stranger, row, subjects);
                    var none = call(stranger, row, missing);
                    assertThat(theirs.status()).isIn(403, 404).isEqualTo(none.status());
                    assertThat(theirs.text()).isEqualTo(none.text());
                }));
    }

    private static Answered call(Caller caller, Row row, Map<String, String> subjects) {
        var path = filled(row.path(), subjects);
        if (row.body().equals("file")) {
            return caller.upload(path, Map.of("a.txt", "a"));
        }
        var body = filled(row.body(), subjects);
        return body.isEmpty()
                ? caller.call(row.method(), path, BodyPublishers.noBody())
                : caller.with("Content-Type", "application/json")
                        .call(row.method(), path, BodyPublishers.ofString(body));
    }

    private static String filled(String template, Map<String, String> subjects) {
        var text = template.replace("${n}", String.valueOf(NUMBERS.incrementAndGet()));
        for (var subject : subjects.entrySet()) {
            text = text.replace("${" + subject.getKey() + "}", subject.getValue());
        }
        return text;
    }

    private Map<String, String> subjects() {
        var n = NUMBERS.incrementAndGet();
        var ticket = Tickets.open(customer);
        var file = customer.upload(Tickets.path(ticket) + "/attachments", Map.of("own.txt", "own"))
                .expect(201);
        var reply = customer.post(
                        Tickets.path(ticket) + "/replies",
                        Map.of("body", "With a file", "attachments", List.of(file.at("/id"))))
                .expect(201);
        desk.awaitReadModels();
        return Map.of(
                "ticket",
                ticket.at("/id"),
                "message",
                reply.at("/id"),
                "attachment",
                file.at("/id"),
                "person",
                People.register(desk, "customer").id(),
                "group",
                admin.post("/groups", Map.of("name", "Routes " + n)).at("/id"),
                "organization",
                admin.post("/organizations", Map.of("name", "Routes " + n)).at("/id"),
                "refresh",
                desk.nobody().token("agent6", RunningDesk.PASSWORD).at("/refreshToken"),
                "nothing",
                NOTHING);
    }
}
