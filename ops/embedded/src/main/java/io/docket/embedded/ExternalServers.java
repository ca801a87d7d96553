package io.docket.embedded;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Servers that somebody else runs, as {@code DOCKET_POSTGRES_*} and {@code DOCKET_ELASTICSEARCH_*} name them. */
record ExternalServers(Environment environment) {

    boolean hasPostgres() {
        return given("docket.postgres.url");
    }

    boolean hasElasticsearch() {
        return given("docket.elasticsearch.url");
    }

    /** Where nobody is named for the migrations, the desk's own role owns its tables. */
    Database postgres() {
        var app = new Login(value("docket.postgres.user", ""), value("docket.postgres.password", ""));
        var owner = new Login(
                value("docket.postgres.owner-user", app.user()),
                value("docket.postgres.owner-password", app.password()));
        return new Database(environment.getRequiredProperty("docket.postgres.url"), owner, app);
    }

    /** The variable is called {@code _USER} as PostgreSQL's is, the property as Elasticsearch calls it. */
    Map<String, Object> elasticsearch() {
        var properties = new HashMap<String, Object>();
        if (given("docket.elasticsearch.user")) {
            properties.put("docket.elasticsearch.username", value("docket.elasticsearch.user", ""));
        }
        return properties;
    }

    private boolean given(String key) {
        return StringUtils.hasText(environment.getProperty(key));
    }

    private String value(String key, String otherwise) {
        return given(key) ? environment.getRequiredProperty(key) : otherwise;
    }
}
