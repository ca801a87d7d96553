package io.docket.query.projection;

import io.docket.api.eventlog.LogReader;
import io.docket.api.ticket.TicketId;
import io.docket.embedded.Database;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node with the desk's own log and one read model; several may share a database. */
final class TestNode implements AutoCloseable {

    private final Database database;
    private final ConfigurableApplicationContext context;

    TestNode(Database database, String... arguments) {
        this.database = database;
        var settings = new HashMap<>(database.settings());
        settings.put("docket.elasticsearch.url", "http://127.0.0.1:1");
        settings.put("spring.datasource.hikari.maximum-pool-size", "6");
        this.context = new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .initializers(starting -> starting.getBeanFactory().registerSingleton("testDatabase", database))
                .properties(settings)
                .run(arguments);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient sql() {
        return get(JdbcClient.class);
    }

    EventProcessor processor() {
        return get(EventProcessingConfiguration.class)
                .eventProcessor(TallyModel.NAME)
                .orElseThrow();
    }

    List<Change> heard() {
        return get(Ears.class).heard;
    }

    /** Appends one event per ticket and returns the position of the last one. */
    long rename(String subject, TicketId... tickets) {
        var events = new ArrayList<EventMessage<?>>();
        var store = get(EventStore.class);
        for (var ticket : tickets) {
            var sequence = store.lastSequenceNumberFor(ticket.toString()).orElse(-1L) + 1;
            events.add(TestEvents.renamed(ticket, sequence, subject));
        }
        store.publish(events);
        return get(LogReader.class).head();
    }

    void asOwner(String statement) {
        asOwner(database, statement);
    }

    private static void asOwner(Database database, String statement) {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password());
                var run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
    @EnableAutoConfiguration(excludeName = "io.docket.query.QuerySideAutoConfiguration")
    @Import(ProjectionQueryConfiguration.class)
    static class Node {

        @Bean
        TallyModel tally(JdbcClient sql, Database testDatabase, @Value("${tally.version:1}") int version) {
            asOwner(testDatabase, """
                    create table if not exists tally (ticket uuid primary key, position bigint not null,
                        subject text not null check (subject <> 'poison'))""");
            asOwner(
                    testDatabase,
                    "insert into projection_table values ('" + TallyModel.NAME + "', 'tally') on conflict do nothing");
            return new TallyModel(sql, version);
        }

        @Bean
        Ears ears() {
            return new Ears();
        }
    }
}
