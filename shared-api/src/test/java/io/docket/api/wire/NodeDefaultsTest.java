package io.docket.api.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class NodeDefaultsTest {
    @Test
    void a_node_that_says_nothing_gets_them() {
        var environment = new StandardEnvironment();
        new NodeDefaults().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("axon.serializer.events")).isEqualTo("jackson3");
        assertThat(environment.getProperty("spring.jpa.hibernate.ddl-auto")).isEqualTo("validate");
    }

    @Test
    void each_node_has_a_folder_of_its_own_for_uploads() {
        assertThat(uploads())
                .isDirectory()
                .isNotEqualTo(uploads())
                .hasParent(Path.of(System.getProperty("java.io.tmpdir")));
    }

    @Test
    void what_a_node_says_itself_stands() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("node", Map.of("axon.serializer.events", "avro")));
        new NodeDefaults().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("axon.serializer.events")).isEqualTo("avro");
    }

    private static Path uploads() {
        var environment = new StandardEnvironment();
        new NodeDefaults().postProcessEnvironment(environment, new SpringApplication());
        return Path.of(environment.getRequiredProperty("spring.servlet.multipart.location"));
    }
}
