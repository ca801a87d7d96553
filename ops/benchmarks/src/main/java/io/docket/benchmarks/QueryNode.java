package io.docket.benchmarks;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.gateway.Query;
import io.docket.api.identity.PersonId;
import io.docket.api.ticket.Channel;
import io.docket.command.CommandSideAutoConfiguration;
import io.docket.embedded.Database;
import java.util.HashMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The query side in this process, on a desk's database, beside the desk's own, which it leaves the read models to: what
 * an answer costs without REST.
 */
final class QueryNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Origin origin;

    /** @param person who asks */
    QueryNode(Database database, PersonId person) {
        var settings = new HashMap<>(database.settings());
        settings.put("docket.elasticsearch.url", "http://127.0.0.1:1");
        settings.put("db-scheduler.enabled", false);
        settings.put("server.port", 0);
        settings.put("logging.level.root", "error");
        context = new SpringApplicationBuilder(Node.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(settings)
                .run();
        context.getBean(EventProcessingConfiguration.class)
                .eventProcessors()
                .values()
                .forEach(EventProcessor::shutDown);
        origin = Origin.of(person, Channel.API.code());
    }

    <R> R ask(Query<R> query) {
        return context.getBean(Desk.class).ask(query, origin);
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = CommandSideAutoConfiguration.class)
    static class Node {}
}
