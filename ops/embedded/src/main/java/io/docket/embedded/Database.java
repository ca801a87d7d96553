package io.docket.embedded;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A PostgreSQL database and the two roles that use it.
 *
 * @param url a JDBC URL without user or password
 * @param owner owns the database and runs the migrations; no superuser
 * @param app what the desk works as: may connect, owns nothing, and has only those rights that migrations give it
 * @param keys folder of the master keys, without which nobody's texts in it can be read
 */
public record Database(String url, Login owner, Login app, Path keys) {

    private static final String KEYS = "docket.keys.directory";

    String name() {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** As the settings by which a node is pointed at a database that it did not start. */
    public Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("docket.postgres.url", url);
        settings.put("docket.postgres.user", app.user());
        settings.put("docket.postgres.password", app.password());
        settings.put("docket.postgres.owner-user", owner.user());
        settings.put("docket.postgres.owner-password", owner.password());
        settings.put(KEYS, keys.toString());
        return settings;
    }

    /**
     * As Spring properties: data source (app), Flyway (owner), to whom migrations give rights, and the keys' folder.
     */
    public Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("spring.datasource.url", url);
        properties.put("spring.datasource.username", app.user());
        properties.put("spring.datasource.password", app.password());
        properties.put("spring.flyway.url", url);
        properties.put("spring.flyway.user", owner.user());
        properties.put("spring.flyway.password", owner.password());
        properties.put("spring.flyway.placeholders.app", app.user());
        properties.put(KEYS, keys.toString());
        return properties;
    }
}
