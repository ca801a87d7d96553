package io.docket.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
