package io.docket.api.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.embedded.Database;
import io.docket.embedded.ScratchServers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

@ExtendWith(OutputCaptureExtension.class)
class NamedServersTest {
    private static Database database;

    @BeforeAll
    static void scratch() {
        database = ScratchServers.database();
    }

    @Test
    void a_database_that_is_as_named_is_not_complained_about() {
        assertThatCode(() -> start(named())).doesNotThrowAnyException();
    }

    @Test
    void the_owner_may_work_as_the_desk_too() {
        var variables = named();
        variables.put("DOCKET_POSTGRES_USER", database.owner().user());
        variables.put("DOCKET_POSTGRES_PASSWORD", database.owner().password());
        variables.remove("DOCKET_POSTGRES_OWNER_USER");
        variables.remove("DOCKET_POSTGRES_OWNER_PASSWORD");
        assertThatCode(() -> start(variables)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_in_one_line_that_names_the_variable(
            String variable, String value, String beginning, String reason, CapturedOutput output) {
        var variables = named();
        variables.put(variable, value);
        assertThatThrownBy(() -> start(variables)).isInstanceOf(UnusableServerException.class);
        assertThat(output.getErr().lines())
                .singleElement()
                .asString()
                .startsWith(beginning)
                .contains(reason);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "DOCKET_POSTGRES_URL",
                        "postgres://me:secret@db/docket",
                        "DOCKET_POSTGRES_URL",
                        "jdbc:postgresql://"),
                Arguments.of(
                        "DOCKET_POSTGRES_URL",
                        "jdbc:postgresql://127.0.0.1:9/docket",
                        "DOCKET_POSTGRES_URL",
                        "refused"),
                Arguments.of(
                        "DOCKET_POSTGRES_URL",
                        "jdbc:postgresql://no-such-host.invalid/docket",
                        "DOCKET_POSTGRES_URL",
                        "no host no-such-host.invalid"),
                Arguments.of(
                        "DOCKET_POSTGRES_URL",
                        database.url() + "_of_nobody",
                        "DOCKET_POSTGRES_URL is wrong",
                        "does not exist"),
                Arguments.of("DOCKET_POSTGRES_USER", " ", "DOCKET_POSTGRES_USER is not set", ""),
                Arguments.of(
                        "DOCKET_POSTGRES_USER",
                        "stranger",
                        "DOCKET_POSTGRES_USER or DOCKET_POSTGRES_PASSWORD is wrong",
                        "stranger"),
                Arguments.of(
                        "DOCKET_POSTGRES_PASSWORD", "wrong", "DOCKET_POSTGRES_USER or DOCKET_POSTGRES_PASSWORD", ""),
                Arguments.of("DOCKET_POSTGRES_PASSWORD", "", "DOCKET_POSTGRES_USER or DOCKET_POSTGRES_PASSWORD", ""),
                Arguments.of(
                        "DOCKET_POSTGRES_OWNER_PASSWORD",
                        "wrong",
                        "DOCKET_POSTGRES_OWNER_USER or DOCKET_POSTGRES_OWNER_PASSWORD is wrong",
                        database.owner().user()),
                Arguments.of("DOCKET_POSTGRES_OWNER_USER", "", "DOCKET_POSTGRES_OWNER_USER is not set", "password is"),
                Arguments.of("DOCKET_ELASTICSEARCH_URL", "search:9200", "DOCKET_ELASTICSEARCH_URL", "https://"));
    }

    @Test
    void a_desk_that_nobody_makes_tables_for_is_told_to_name_an_owner(CapturedOutput output) {
        var variables = named();
        variables.remove("DOCKET_POSTGRES_OWNER_USER");
        variables.remove("DOCKET_POSTGRES_OWNER_PASSWORD");
        assertThatThrownBy(() -> start(variables)).isInstanceOf(UnusableServerException.class);
        assertThat(output.getErr().lines())
                .singleElement()
                .asString()
                .startsWith("DOCKET_POSTGRES_OWNER_USER is not set, and "
                        + database.app().user());
    }

    @Test
    void an_owner_who_owns_nothing_is_found_out(CapturedOutput output) {
        var variables = named();
        variables.put("DOCKET_POSTGRES_OWNER_USER", database.app().user());
        variables.put("DOCKET_POSTGRES_OWNER_PASSWORD", database.app().password());
        assertThatThrownBy(() -> start(variables)).isInstanceOf(UnusableServerException.class);
        assertThat(output.getErr().lines())
                .singleElement()
                .asString()
                .startsWith("DOCKET_POSTGRES_OWNER_USER is wrong");
    }

    @Test
    void a_node_without_any_database_says_how_to_name_one() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(WireAutoConfiguration.class))
                .run(node -> assertThat(node)
                        .getFailure()
                        .isInstanceOf(UnusableServerException.class)
                        .hasMessageStartingWith("DOCKET_POSTGRES_URL is not set"));
    }

    @Test
    void an_elasticsearch_that_is_away_keeps_nobody_from_starting() {
        var variables = named();
        variables.put("DOCKET_ELASTICSEARCH_URL", "http://127.0.0.1:9");
        assertThatCode(() -> start(variables)).doesNotThrowAnyException();
    }

    private static Map<String, Object> named() {
        return new HashMap<>(Map.of(
                "DOCKET_POSTGRES_URL", database.url(),
                "DOCKET_POSTGRES_USER", database.app().user(),
                "DOCKET_POSTGRES_PASSWORD", database.app().password(),
                "DOCKET_POSTGRES_OWNER_USER", database.owner().user(),
                "DOCKET_POSTGRES_OWNER_PASSWORD", database.owner().password()));
    }

    /** As a node does, with these variables. The scratch servers keep it from starting servers of its own. */
    private static void start(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace("systemEnvironment", new SystemEnvironmentPropertySource("systemEnvironment", variables));
        var node = new SpringApplication(Node.class);
        node.setEnvironment(environment);
        node.run("--spring.main.banner-mode=off", "--docket.embedded.scratch=true")
                .close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    static class Node {}
}
