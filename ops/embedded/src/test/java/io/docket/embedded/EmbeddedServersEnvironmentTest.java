package io.docket.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class EmbeddedServersEnvironmentTest {
    @TempDir
    private Path parent;

    @Test
    void where_both_servers_are_named_none_is_started() {
        Path directory = parent.resolve("desk");
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "docket.postgres.url", "jdbc:postgresql://db/docket",
                                "docket.elasticsearch.url", "https://search",
                                "docket.embedded.directory", directory.toString())));
        new EmbeddedServersEnvironment().postProcessEnvironment(environment, new SpringApplication());
        assertThat(directory).doesNotExist();
        assertThat(environment.getProperty("spring.datasource.url")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "-1", "http"})
    void a_port_that_there_is_not_is_told_in_a_sentence(String port) throws Exception {
        assertThatExceptionOfType(ServerFailedException.class)
                .isThrownBy(() -> Ports.number(port))
                .withMessage("There is no port " + port + ": ports are numbers up to 65535.");
        var run = new ProcessBuilder("bash", "../run", "--port", port)
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(run.exitValue()).isEqualTo(2);
            assertThat(new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("There is no port " + port + ": ports are numbers up to 65535.\n");
        } finally {
            run.destroy();
        }
    }
}
