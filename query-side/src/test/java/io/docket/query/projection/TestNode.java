package io.docket.query.projection;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;

import io.docket.api.eventlog.LogReader;
import io.docket.api.ticket.TicketId;
import io.docket.embedded.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** A node that keeps read models of a log in memory, which several nodes may share. */
final class TestNode implements AutoCloseable {

    private final InMemoryEventStorageEngine log;
    private final ConfigurableApplicationContext context;

    TestNode(Database database, InMemoryEventStorageEngine log, String... properties) {
        this.log = log;
        var settings = new HashMap<String, Object>();
        settings.put("docket.postgres.url", database.url());
        settings.put("docket.postgres.user", database.owner().user());
        settings.put("docket.postgres.password", database.owner().password());
        settings.put("docket.elasticsearch.url", "http://127.0.0.1:1");
        settings.put("spring.flyway.placeholders.app", database.app().user());
        settings.put("spring.datasource.hikari.maximum-pool-size", "6");
        settings.put("spring.jpa.open-in-view", "false");
        settings.put("axon.serializer.general", "jackson3");
        settings.put("axon.serializer.events", "jackson3");
        this.context = new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .initializers(starting -> starting.getBeanFactory().registerSingleton("log", log))
                .properties(settings)
                .run(properties);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient sql() {
        return get(JdbcClient.class);
    }

    List<Change> heard() {
        return get(Ears.class).heard;
    }

    /** Appends one event per ticket and returns the position of the last one. */
    long rename(String subject, TicketId... tickets) {
        var events = new ArrayList<EventMessage<?>>();
        for (var ticket : tickets) {
            var sequence = log.lastSequenceNumberFor(ticket.toString()).orElse(-1L) + 1;
            events.add(TestEvents.renamed(ticket, sequence, subject));
        }
        get(EventStore.class).publish(events);
        return log.createHeadToken().position().orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }

    static final class Ears implements ChangeListener {
        private final List<Change> heard = new CopyOnWriteArrayList<>();

        @Override
        public void changed(Change change) {
            heard.add(change);
        }

        @Override
        public void quiet() {}
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "io.docket.query.QuerySideAutoConfiguration",
                "org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration"
            })
    @Import(ProjectionQueryConfiguration.class)
    static class Node {

        @Bean
        @Qualifier("eventStore")
        EventStore eventBus(InMemoryEventStorageEngine log) {
            return EmbeddedEventStore.builder().storageEngine(log).build();
        }

        @Bean
        Jackson3SerializerCustomizer tokensOfAxon() {
            return serializer -> serializer
                    .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                            .allowIfBaseType("org.axonframework.")
                            .allowIfSubType("org.axonframework.")
                            .build())
                    .changeDefaultVisibility(
                            visibility -> visibility.withFieldVisibility(ANY).withCreatorVisibility(ANY));
        }

        @Bean
        LogReader logReader(InMemoryEventStorageEngine log) {
            return new PositionsOnly(log);
        }

        @Bean
        TallyModel tally(
                JdbcClient sql, @org.springframework.beans.factory.annotation.Value("${tally.version:1}") int version) {
            sql.sql("""
                            create table if not exists tally (ticket uuid primary key, position bigint not null,
                                subject text not null check (subject <> 'poison'))""").update();
            return new TallyModel(sql, version);
        }

        @Bean
        Ears ears() {
            return new Ears();
        }
    }
}
