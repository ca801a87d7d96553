package io.docket.api.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Servers that somebody else runs, as {@code DOCKET_POSTGRES_*} and {@code DOCKET_ELASTICSEARCH_*} name them, in the
 * words of those who connect to them. Comes after the configuration files, as these may name them too.
 */
final class ExternalServers implements EnvironmentPostProcessor, Ordered {
    private static final String NAME = "docketExternalServers";

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var found = new LinkedHashMap<String, Object>();
        if (given(environment, "docket.postgres.url")) {
            found.putAll(postgres(environment));
        }
        if (given(environment, "docket.elasticsearch.user")) {
            // The variable is called as PostgreSQL's is, the property as Elasticsearch calls it.
            found.put("docket.elasticsearch.username", value(environment, "docket.elasticsearch.user", ""));
        }
        if (!environment.getPropertySources().contains(NAME)) {
            environment.getPropertySources().addFirst(new MapPropertySource(NAME, found));
        }
    }

    /** Where nobody is named for the migrations, the desk's own role owns its tables. */
    private static Map<String, Object> postgres(Environment environment) {
        String url = environment.getRequiredProperty("docket.postgres.url");
        String user = value(environment, "docket.postgres.user", "");
        String password = value(environment, "docket.postgres.password", "");
        var found = new LinkedHashMap<String, Object>();
        found.put("spring.datasource.url", url);
        found.put("spring.datasource.username", user);
        found.put("spring.datasource.password", password);
        found.put("spring.flyway.url", url);
        found.put("spring.flyway.user", value(environment, "docket.postgres.owner-user", user));
        found.put("spring.flyway.password", value(environment, "docket.postgres.owner-password", password));
        found.put("spring.flyway.placeholders.app", user);
        // Known passwords must not get into a database that is not the desk's own.
        found.put("docket.demo.enabled", false);
        return found;
    }

    private static boolean given(Environment environment, String key) {
        return StringUtils.hasText(environment.getProperty(key));
    }

    private static String value(Environment environment, String key, String otherwise) {
        return given(environment, key) ? environment.getRequiredProperty(key) : otherwise;
    }
}
