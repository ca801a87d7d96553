package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(DeskExtension.class)
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
    void the_description_can_be_browsed() {
        assertThat(desk.nobody().getPage("/swagger-ui.html").status()).isIn(200, 302);
        assertThat(desk.nobody().getPage("/swagger-ui/index.html").expect(200).text())
                .contains("swagger-ui");
    }
}
