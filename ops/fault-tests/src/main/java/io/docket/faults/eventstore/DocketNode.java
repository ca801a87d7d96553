package io.docket.faults.eventstore;

import io.docket.command.CommandSideAutoConfiguration;
import io.docket.embedded.Database;
import java.util.HashMap;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Docket's event store, put together by its own configuration; it is used without transactions, as commands do. */
final class DocketNode {

    private DocketNode() {}

    static StoreNode start(Database database) {
        var settings = new HashMap<String, Object>(database.properties());
        settings.putAll(database.settings());
        settings.put("docket.elasticsearch.url", "http://127.0.0.1:1");
        settings.put("db-scheduler.enabled", false);
        settings.put("logging.level.root", "warn");
        var context = new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .properties(settings)
                .run();
        return new StoreNode(context.getBean(EventStore.class), NoTransactionManager.INSTANCE, context::close);
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = CommandSideAutoConfiguration.class)
    static class Node {}
}
