package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Requests that are wrong are refused in one shape, with what is wrong and nothing of our insides. */
@ExtendWith({DeskExtension.class, OutputCaptureExtension.class})
class ProblemsIT {
    private final RunningDesk desk;
    private final Caller agent;

    ProblemsIT(RunningDesk desk) {
        this.desk = desk;
        agent = desk.as("agent");
    }

    @Test
    void an_unknown_property_is_named() {
        var refused = agent.post("/tickets", Map.of("subject", "s", "description", "d", "colour", "red"))
                .refused(400, "invalid-request");
        assertThat(refused.at("/errors/0/field")).isEqualTo("colour");
        assertThat(refused.at("/errors/0/detail")).isNotBlank();
        var ticket = Tickets.open(agent);
        var patched = agent.patch(Tickets.path(ticket), Map.of("colour", "red")).refused(400, "invalid-request");
        assertThat(patched.at("/errors/0/field")).isEqualTo("colour");
    }

    @Test
    void a_missing_field_is_named() {
        var refused = agent.post("/tickets", Map.of("description", "d")).refused(400, "invalid-request");
        assertThat(refused.at("/errors/0/field")).isEqualTo("subject");
    }

    @Test
    void all_fields_that_something_is_wrong_with_are_named() {
        var admin = desk.as("admin");
        assertThat(wrong(agent.post("/tickets", Map.of()))).containsExactly("subject", "description");
        assertThat(wrong(agent.post("/tickets", Map.of("group", "no such group", "requester", Map.of()))))
                .containsExactly("subject", "description", "requester.email");
        assertThat(wrong(admin.post("/users", Map.of()))).containsExactly("displayName", "email");
        assertThat(wrong(agent.post("/me/password", Map.of()))).containsExactly("current", "wanted");
        assertThat(wrong(desk.nobody().post("/auth/token", Map.of()))).containsExactly("username", "password");
        assertThat(wrong(desk.nobody().post("/auth/password", Map.of()))).containsExactly("token", "password");
        var words = "\"priority\":\"extreme\",\"type\":7,\"channel\":\"owl\"";
        assertThat(wrong(agent.post("/tickets", "{\"subject\":\"s\"," + words + "}")))
                .containsExactly("priority", "type", "channel");
        assertThat(wrong(agent.post("/tickets", "{" + words + ",\"tags\":3}")))
                .containsExactly("priority", "type", "channel", "tags");
        assertThat(wrong(agent.post("/tickets", "{" + words + ",\"colour\":{\"red\":[1]}}")))
                .containsExactly("priority", "type", "channel", "colour");
        assertThat(wrong(admin.post("/users", "{\"roles\":[\"king\",\"agent\",\"queen\"]}")))
                .containsExactly("roles[0]", "roles[2]");
        var ticket = Tickets.path(Tickets.open(agent));
        assertThat(wrong(agent.patch(ticket, "{\"status\":\"odd\",\"tags\":1,\"type\":\"task\",\"colour\":2}")))
                .containsExactly("status", "tags", "colour");
    }

    private static List<String> wrong(Answered answered) {
        return answered.refused(400, "invalid-request").json().path("errors").findValuesAsString("field");
    }

    @Test
    void a_value_that_a_field_does_not_have_is_named() {
        var refused = agent.post("/tickets", Map.of("subject", "s", "description", "d", "priority", "extreme"))
                .refused(400, "invalid-request");
        assertThat(refused.at("/errors/0/field")).isEqualTo("priority");
        agent.post("/tickets", Map.of("subject", "s", "description", "d", "priority", 2))
                .refused(400, "invalid-request");
    }

    @Test
    void what_is_no_json_is_refused() {
        agent.post("/tickets", "{").refused(400, "invalid-request");
        agent.post("/tickets", "").refused(400, "invalid-request");
        agent.post("/tickets", "[]").refused(400, "invalid-request");
        agent.post("/tickets", "null").refused(400, "invalid-request");
        agent.post("/tickets", "{\"subject\":\"s\",\"description\":\"d\"} and more")
                .refused(400, "invalid-request");
        agent.post("/tickets", "{\"subject\":\"s\",\"subject\":\"t\",\"description\":\"d\"}")
                .refused(400, "invalid-request");
        agent.patch(Tickets.path(Tickets.open(agent)), "{}").refused(400, "invalid-request");
    }

    @Test
    void other_media_types_and_methods_are_refused() {
        agent.with("Content-Type", "text/plain")
                .call("POST", "/tickets", BodyPublishers.ofString("hello"))
                .refused(415, "unsupported-media-type");
        agent.with("Content-Type", "*/*")
                .call("POST", "/tickets", BodyPublishers.ofString("{}"))
                .refused(415, "unsupported-media-type");
        agent.with("Content-Type", "application/x-www-form-urlencoded")
                .call("PATCH", "/tickets/1", BodyPublishers.ofString("a field without a value"))
                .refused(415, "unsupported-media-type");
        agent.with("Content-Type", "multipart/form-data")
                .call("POST", "/tickets", BodyPublishers.ofString("no parts and no boundary"))
                .refused(400, "invalid-request");
        agent.call("DELETE", "/tickets", BodyPublishers.noBody()).refused(405, "method-not-allowed");
        agent.with("Accept", "image/png").get("/me").expect(406);
    }

    @Test
    void what_is_not_there_is_not_found() {
        agent.get("/no-such-thing").refused(404, "not-found");
        agent.get("/tickets/" + Tickets.open(agent).at("/id") + "/").refused(404, "not-found");
        agent.get("/me/").refused(404, "not-found");
        desk.nobody().get("/no-such-thing").refused(401, "unauthenticated");
    }

    @Test
    void what_is_refused_is_no_fault_of_the_desk(CapturedOutput output) {
        var ghost = "00000000-0000-4000-8000-000000000001";
        desk.as("admin").patch("/users/" + ghost, Map.of("displayName", "x")).refused(404, "not-found");
        agent.patch("/tickets/" + ghost, Map.of("priority", "high")).refused(404, "not-found");
        agent.post(Tickets.path(Tickets.open(agent)) + "/proposals/" + ghost + "/reject", Map.of())
                .refused(404, "not-found");
        assertThat(output).doesNotContain("Exception", "\tat ");
    }

    @Test
    void calls_of_later_issues_are_not_there() {
        var ticket = Tickets.path(Tickets.open(agent));
        agent.get(ticket + "/causes").refused(404, "not-found");
        agent.post(ticket + "/undo").refused(404, "not-found");
        agent.post("/bulk", Map.of()).refused(404, "not-found");
        agent.get("/changes").refused(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/tickets/%zz HTTP/1.1",
                "GET /api/v1/tickets/%00 HTTP/1.1",
                "GET /api/v1/tickets/a%2Fb HTTP/1.1",
                "GET /api/v1/tickets/a;b=c HTTP/1.1",
                "GET /api/v1//tickets HTTP/1.1",
                "GET /api/v1/t{ickets HTTP/1.1",
                "GET /api/v1/tickets?q=<> HTTP/1.1",
                "GET /login/%zz HTTP/1.1",
                "G{T /api/v1/me HTTP/1.1",
                "GET /api/v1/me HTTP/1.1\r\nContent-Length: many",
                "GET /api/v1/me HTTP/1.1\r\nHost: elsewhere/x",
                "GET /api/v1/me HTTP/1.1\r\nX-Long: LONG",
            })
    void what_the_server_cannot_read_is_a_problem_too_and_tells_nothing_of_it(String request) {
        var host = request.contains("Host:") ? "" : "\r\nHost: desk";
        var answer = new RawRequest(
                        desk.url(),
                        request.replace("LONG", "x".repeat(20_000)) + host + "\r\nConnection: close\r\n\r\n")
                .answer();
        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContainIgnoringCase("tomcat", "html", "exception");
        assertThat(answer).containsIgnoringCase("Content-Type: application/problem+json");
        var body = answer.substring(answer.indexOf("\r\n\r\n"));
        assertThat(body).contains("\"code\":\"invalid-request\"", "\"status\":400", "\"detail\":\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tickets?sort=shoe-size",
                "/tickets?sort=subject",
                "/tickets?sort=-",
                "/tickets?sort=created,updated",
                "/tickets?limit=many",
                "/search?facets=status,shoe-size",
                "/users?role=king",
                "/users?role=Agent",
                "/reports/tickets?from=2026-01-01&to=2026-01-02&interval=century",
                "/reports/tickets?from=2026-01-01&to=2026-01-02&by=shoe-size",
                "/reports/tickets?from=2026-01-01&to=2026-01-02&zone=Mars",
                "/events?type=TicketExploded",
                "/events?actor=somebody",
            })
    void a_word_that_a_parameter_does_not_have_is_refused_by_its_name(String path) {
        var refused = desk.as("admin").get(path).refused(400, "invalid-request");
        assertThat(path).contains(refused.at("/errors/0/field") + "=");
        assertThat(refused.at("/errors/0/detail")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"created", "-updated", "status", "-priority", "number", "solved_at", "-closed", "relevance", ""})
    void tickets_are_sorted_by_what_can_be_compared(String sort) {
        agent.get("/tickets?limit=1&sort=" + sort).expect(200);
    }

    @Test
    void answers_carry_the_headers_that_protect_them() {
        var answer = agent.get("/me").expect(200);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void browsers_keep_what_never_changes() {
        var font = desk.nobody().getPage("/fonts/inter-latin-wght-normal.woff2").expect(200);
        assertThat(font.header("Cache-Control")).contains("immutable");
        assertThat(font.header("Pragma")).isEmpty();
        assertThat(font.header("Expires")).isEmpty();
    }

    @Test
    void pages_carry_the_headers_that_protect_them() {
        var page = desk.nobody().getPage("/login").expect(200);
        assertThat(page.header("Content-Security-Policy")).contains("'nonce-", "frame-ancestors 'none'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Permissions-Policy")).contains("camera=()");
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @Test
    void methods_that_nobody_takes_are_refused_as_such_everywhere() {
        for (var path : new String[] {"/", "/login", "/api/v1/me", "/error"}) {
            for (var method : new String[] {"TRACE", "BREW"}) {
                assertThat(raw(method + " " + path, desk.url().getAuthority()))
                        .startsWith("HTTP/1.1 405")
                        .contains("application/problem+json", "\"method-not-allowed\"")
                        .doesNotContain("Location:");
            }
        }
    }

    @Test
    void a_desk_on_the_loopback_address_is_asked_for_by_no_other_name() {
        for (var path : new String[] {"/login", "/api/v1/auth/token", "/VAADIN/push"}) {
            assertThat(raw("GET " + path, "rebound.example:" + desk.url().getPort()))
                    .startsWith("HTTP/1.1 403")
                    .contains("application/problem+json");
        }
        assertThat(raw("GET /login", "localhost:" + desk.url().getPort())).startsWith("HTTP/1.1 200");
    }

    @Test
    void what_a_page_sends_is_refused_unless_it_comes_from_a_page_of_ours() {
        assertThat(raw("POST /?v-r=uidl", desk.url().getAuthority())).startsWith("HTTP/1.1 403");
    }

    @Test
    void nobody_has_a_body_read_before_they_have_said_who_they_are() {
        var head = "POST /api/v1/tickets/1/attachments HTTP/1.1\r\nHost: "
                + desk.url().getAuthority()
                + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000000\r\n"
                + "Connection: close\r\n\r\n--b\r\n";
        assertThat(new RawRequest(desk.url(), head).beginning()).isEqualTo("HTTP/1.1 401");
    }

    private String raw(String request, String host) {
        return new RawRequest(desk.url(), request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                .answer();
    }

    @Test
    void the_session_of_a_browser_is_no_other_sites_to_use() {
        assertThat(desk.nobody().getPage("/login").header("Set-Cookie"))
                .startsWith("JSESSIONID=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void health_is_for_all_and_figures_are_for_operators() {
        for (var path : new String[] {"/health", "/health/liveness", "/health/readiness"}) {
            assertThat(desk.nobody().getPage("/actuator" + path).expect(200).at("/status"))
                    .isEqualTo("UP");
        }
        desk.nobody().getPage("/actuator/prometheus").expect(401);
        agent.getPage("/actuator/prometheus").expect(403);
        assertThat(desk.as("admin").getPage("/actuator/prometheus").expect(200).text())
                .contains("jvm_memory_used_bytes");
    }
}
