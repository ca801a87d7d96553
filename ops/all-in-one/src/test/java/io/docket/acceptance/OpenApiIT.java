package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.ProposedValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@ExtendWith({DeskExtension.class, OutputCaptureExtension.class})
class OpenApiIT {
    private static final Set<String> METHODS = Set.of("get", "post", "patch", "put", "delete");

    private final RunningDesk desk;

    OpenApiIT(RunningDesk desk) {
        this.desk = desk;
    }

    @Test
    void the_description_lists_exactly_the_routes_that_run() {
        var description = desk.nobody().getPage("/v3/api-docs").expect(200).json();
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        var described = new TreeSet<String>();
        description.path("paths").properties().forEach(path -> path.getValue().propertyNames().stream()
                .filter(METHODS::contains)
                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey())
                .forEach(described::add));
        assertThat(described).isEqualTo(Routes.running(desk));
    }

    @Test
    void the_description_asks_for_nothing_that_no_caller_gives() {
        var description = desk.nobody().getPage("/v3/api-docs").expect(200).json();
        var parameters = description.path("paths").findValues("parameters").stream()
                .flatMap(JsonNode::valueStream)
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .toList();
        assertThat(parameters).contains("q", "after", "limit").doesNotContain("origin", "parts");
        assertThat(description.path("components").path("schemas").has("Origin")).isFalse();
    }

    @Test
    void every_call_is_described_with_the_statuses_that_it_answers() {
        var description = description();
        var softly = new SoftAssertions();
        for (var row : RouteTable.ROWS) {
            var answers = operation(description, row).path("responses");
            for (var status : Set.copyOf(row.statuses())) {
                softly.assertThat(answers.propertyNames())
                        .as(row.name())
                        .contains(String.valueOf(status))
                        .contains("400", "503");
            }
            var described = answers.propertyNames().stream()
                    .filter(status -> status.startsWith("2"))
                    .toList();
            softly.assertThat(described).as(row.name()).hasSize(1);
            if (row.statuses().stream().anyMatch(RouteTable::isSuccess)) {
                softly.assertThat(described)
                        .as(row.name())
                        .containsAnyElementsOf(
                                row.statuses().stream().map(String::valueOf).toList());
            }
        }
        softly.assertAll();
        assertThat(operation(description, "POST", "/api/v1/imports")
                        .path("responses")
                        .has("202"))
                .isTrue();
        assertThat(operation(description, "POST", "/api/v1/me/password")
                        .path("responses")
                        .has("204"))
                .isTrue();
    }

    @Test
    void every_answer_is_described_with_its_type() {
        var description = description();
        var types = new TreeMap<String, String>();
        for (var row : RouteTable.ROWS) {
            operation(description, row).path("responses").properties().stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .flatMap(answer -> answer.getValue().path("content").propertyNames().stream())
                    .filter(type -> !type.equals("application/json"))
                    .forEach(type -> types.put(row.name(), type));
        }
        assertThat(types)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "GET /api/v1/attachments/{id}", "*/*",
                        "GET /api/v1/events", "application/x-ndjson",
                        "GET /api/v1/people/{id}/personal-data", "application/zip",
                        "GET /api/v1/reports/tickets/csv", "text/csv;charset=UTF-8",
                        "GET /api/v1/tickets/{ref}/evidence", "application/zip"));
    }

    @Test
    void problems_are_described_as_such() {
        var description = description();
        var problem = description.at("/components/responses/Problem422/content/application~1problem+json/schema/$ref");
        assertThat(problem.asString()).isEqualTo("#/components/schemas/Problem");
        assertThat(description.at("/components/schemas/Problem/properties").propertyNames())
                .contains("type", "title", "status", "code", "detail", "errors");
        for (var row : RouteTable.ROWS) {
            operation(description, row).path("responses").properties().stream()
                    .filter(answer -> !answer.getKey().startsWith("2"))
                    .forEach(answer -> assertThat(answer.getValue().path("$ref").asString())
                            .isEqualTo("#/components/responses/Problem" + answer.getKey()));
        }
    }

    @Test
    void parameters_are_what_callers_give_and_headers_what_the_desk_reads_and_answers() {
        var description = description();
        for (var row : RouteTable.ROWS) {
            var operation = operation(description, row);
            var parameters = operation.path("parameters").findValuesAsString("name");
            assertThat(parameters).as(row.name()).doesNotContain("origin");
            assertThat(parameters.contains("Docket-Min-Position"))
                    .as(row.name())
                    .isEqualTo(row.method().equals("GET"));
        }
        assertThat(description.path("components").path("schemas").has("Origin")).isFalse();
        var patch = operation(description, "PATCH", "/api/v1/tickets/{ref}");
        assertThat(patch.path("parameters").findValuesAsString("name"))
                .containsExactlyInAnyOrder("ref", "If-Match", "Idempotency-Key");
        assertThat(patch.at("/responses/200/headers").propertyNames()).contains("Docket-Position", "ETag");
        assertThat(description.at("/components/schemas/TicketPatch/properties").propertyNames())
                .contains("status", "assignee", "customFields");
        var open = operation(description, "POST", "/api/v1/tickets").at("/responses/201/headers");
        assertThat(open.propertyNames()).contains("Docket-Position", "ETag", "Location");
        var reset = operation(description, "POST", "/api/v1/auth/password-reset");
        assertThat(reset.at("/responses/202/headers").propertyNames()).containsExactly("Docket-Position");
        assertThat(reset.path("responses").has("401")).isFalse();
    }

    @Test
    void what_is_searched_counted_and_sorted_by_is_described_with_its_fields() {
        var description = description();
        for (var path : List.of("/tickets", "/search", "/reports/tickets", "/reports/tickets/csv")) {
            assertThat(parameter(description, path, "q")).contains("status<solved", "assignee", "external", "notice");
        }
        assertThat(parameter(description, "/search", "facets"))
                .contains("priority")
                .doesNotContain("created");
        assertThat(parameter(description, "/tickets", "sort")).contains("created", "relevance");
        assertThat(parameter(description, "/reports/tickets", "from")).contains("day");
        assertThat(parameter(description, "/events", "to")).contains("day");
    }

    @Test
    void what_a_proposal_may_be_edited_into_is_described_by_what_can_be_read() {
        var description = description();
        var accept = operation(description, "POST", "/api/v1/tickets/{ref}/proposals/{id}/accept");
        assertThat(accept.path("description").asString()).contains("/replies");
        var examples = accept.at("/requestBody/content/application~1json/examples");
        assertThat(examples.propertyNames()).contains("triage", "similar", "reply");
        examples.properties().stream()
                .filter(example -> !example.getKey().equals("as it is"))
                .forEach(example -> {
                    var edited = example.getValue().at("/value/edited");
                    assertThat(Caller.JSON
                                    .treeToValue(edited, ProposedValue.class)
                                    .task()
                                    .name())
                            .isEqualToIgnoringCase(example.getKey());
                });
        assertThat(description.at("/components/schemas/ProposedValue/properties/task/enum"))
                .hasSize(AssistTask.values().length);
        assertThat(description
                        .at("/components/schemas/Personal/properties/subject/description")
                        .asString())
                .contains("requester");
    }

    private static String parameter(JsonNode description, String path, String name) {
        return operation(description, "GET", "/api/v1" + path)
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asString().equals(name))
                .map(parameter -> parameter.path("description").asString(""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_description_of_a_patch_says_what_it_may_hold_and_is_made_without_a_fault(CapturedOutput output) {
        // Made anew for each language.
        var description = desk.nobody()
                .with("Accept-Language", "fi")
                .getPage("/v3/api-docs")
                .expect(200)
                .json();
        var body = operation(description, "PATCH", "/api/v1/tickets/{ref}").path("requestBody");
        assertThat(body.path("content").propertyNames())
                .containsExactlyInAnyOrder("application/json", "application/merge-patch+json");
        assertThat(body.path("content").findValuesAsString("$ref")).containsOnly("#/components/schemas/TicketPatch");
        assertThat(description.at("/components/schemas").propertyNames()).doesNotContain("ObjectNode", "JsonNode");
        assertThat(output).doesNotContain("Graceful exception");
    }

    private JsonNode description() {
        return desk.nobody().getPage("/v3/api-docs").expect(200).json();
    }

    private static JsonNode operation(JsonNode description, RouteTable.Row row) {
        return operation(description, row.method(), row.route());
    }

    private static JsonNode operation(JsonNode description, String method, String route) {
        return description.path("paths").path(route).path(method.toLowerCase(Locale.ROOT));
    }

    @Test
    void the_description_can_be_browsed() {
        assertThat(desk.nobody().getPage("/swagger-ui.html").status()).isIn(200, 302);
        assertThat(desk.nobody().getPage("/swagger-ui/index.html").expect(200).text())
                .contains("swagger-ui");
    }
}
