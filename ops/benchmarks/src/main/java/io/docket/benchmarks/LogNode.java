package io.docket.benchmarks;

import io.docket.api.eventlog.PgEventStore;
import io.docket.embedded.Database;
import java.time.Duration;
import java.util.HashMap;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A node's log and nothing else, with connections and a listener of its own: two in one process know of each other by
 * the database alone, and have one clock.
 */
final class LogNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    /** @param poll how often it looks for what nobody announced */
    LogNode(Database database, Duration poll) {
        var settings = new HashMap<>(database.settings());
        settings.put("docket.elasticsearch.url", "http://127.0.0.1:1");
        settings.put("docket.log.poll", poll);
        settings.put("db-scheduler.enabled", false);
        settings.put("logging.level.root", "warn");
        context = new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties(settings)
                .run();
    }

    PgEventStore log() {
        return context.getBean(PgEventStore.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "io.docket.command.CommandSideAutoConfiguration",
                "io.docket.query.QuerySideAutoConfiguration"
            })
    static class Node {}
}
