package io.docket.api.wire;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Tries the servers that somebody has named before anything else is begun, embedded servers included: what is wrong
 * with a name or a password is then said of the variable that holds it, and not of whatever failed for it.
 */
final class NamedServers implements EnvironmentPostProcessor, Ordered {

    private static final String POSTGRES = "docket.postgres.url";
    private static final String ELASTICSEARCH = "docket.elasticsearch.url";

    /** After the configuration files, which may name servers too, and before servers are started. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (given(environment, POSTGRES)) {
            new NamedPostgres(
                            value(environment, POSTGRES),
                            new NamedPostgres.Login(
                                    "DOCKET_POSTGRES_",
                                    value(environment, "docket.postgres.user"),
                                    value(environment, "docket.postgres.password")),
                            new NamedPostgres.Login(
                                    "DOCKET_POSTGRES_OWNER_",
                                    value(environment, "docket.postgres.owner-user"),
                                    value(environment, "docket.postgres.owner-password")))
                    .verify();
        }
        if (given(environment, ELASTICSEARCH)) {
            new NamedElasticsearch(
                            value(environment, ELASTICSEARCH),
                            value(environment, "docket.elasticsearch.apikey"),
                            value(environment, "docket.elasticsearch.user"),
                            value(environment, "docket.elasticsearch.password"))
                    .verify();
        }
    }

    /** For nodes that have come so far without a database: neither named, nor brought along. */
    static void requireDatabase(Environment environment) {
        if (!given(environment, "spring.datasource.url")) {
            throw new UnusableServerException("DOCKET_POSTGRES_URL is not set. It names the desk's database, as in "
                    + NamedPostgres.EXAMPLE + "; DOCKET_POSTGRES_USER and DOCKET_POSTGRES_PASSWORD say who enters.");
        }
    }

    private static boolean given(Environment environment, String key) {
        return StringUtils.hasText(environment.getProperty(key));
    }

    private static String value(Environment environment, String key) {
        return environment.getProperty(key, "");
    }
}
