package io.docket.api.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ExternalServersTest {
    private static final Map<String, Object> POSTGRES = Map.of(
            "DOCKET_POSTGRES_URL", "jdbc:postgresql://db/docket",
            "DOCKET_POSTGRES_USER", "desk",
            "DOCKET_POSTGRES_PASSWORD", "of desk");
    private static final Map<String, Object> OWNER = Map.of(
            "DOCKET_POSTGRES_OWNER_USER", "keeper",
            "DOCKET_POSTGRES_OWNER_PASSWORD", "of keeper");
    private static final Map<String, Object> ELASTICSEARCH = Map.of(
            "DOCKET_ELASTICSEARCH_URL", "https://search",
            "DOCKET_ELASTICSEARCH_USER", "finder",
            "DOCKET_ELASTICSEARCH_PASSWORD", "of finder");

    @Test
    void the_desk_works_as_its_own_role_and_migrates_as_the_owner() {
        var environment = with(POSTGRES, OWNER, ELASTICSEARCH);
        assertThat(environment.getProperty("spring.datasource.url")).isEqualTo("jdbc:postgresql://db/docket");
        assertThat(environment.getProperty("spring.datasource.username")).isEqualTo("desk");
        assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("of desk");
        assertThat(environment.getProperty("spring.flyway.user")).isEqualTo("keeper");
        assertThat(environment.getProperty("spring.flyway.password")).isEqualTo("of keeper");
        assertThat(environment.getProperty("spring.flyway.placeholders.app")).isEqualTo("desk");
    }

    @Test
    void without_an_owner_the_desks_role_migrates() {
        var environment = with(POSTGRES, ELASTICSEARCH);
        assertThat(environment.getProperty("spring.flyway.user")).isEqualTo("desk");
        assertThat(environment.getProperty("spring.flyway.password")).isEqualTo("of desk");
    }

    @Test
    void elasticsearch_is_asked_as_the_named_user() {
        var environment = with(POSTGRES, ELASTICSEARCH);
        assertThat(environment.getProperty("docket.elasticsearch.username")).isEqualTo("finder");
        assertThat(environment.getProperty("docket.elasticsearch.password")).isEqualTo("of finder");
    }

    @Test
    void where_nothing_is_named_nothing_is_said() {
        assertThat(with().getProperty("spring.datasource.url")).isNull();
    }

    @Test
    void somebody_elses_database_never_gets_demo_users() {
        var environment =
                with(POSTGRES, ELASTICSEARCH, Map.of("DOCKET_DEMO_ENABLED", "true", "SERVER_ADDRESS", "127.0.0.1"));
        assertThat(environment.getProperty("docket.demo.enabled")).isEqualTo("false");
    }

    @SafeVarargs
    private static StandardEnvironment with(Map<String, Object>... variables) {
        var all = new HashMap<String, Object>();
        for (Map<String, Object> some : variables) {
            all.putAll(some);
        }
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.replace("systemEnvironment", new SystemEnvironmentPropertySource("systemEnvironment", all));
        new ExternalServers().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
