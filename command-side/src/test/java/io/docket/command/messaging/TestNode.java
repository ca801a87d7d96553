package io.docket.command.messaging;

import io.docket.api.eventlog.LogReader;
import io.docket.api.eventlog.Logged;
import io.docket.api.gateway.Answer;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.command.CommandSideAutoConfiguration;
import io.docket.embedded.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node that carries out commands on test groups; several may share a database. */
final class TestNode implements AutoCloseable {
    static final PersonId ANNA = PersonId.next();

    private final ConfigurableApplicationContext context;

    TestNode(Database database, Class<?>... more) {
        var settings = new HashMap<>(database.settings());
        settings.put("docket.elasticsearch.url", "http://127.0.0.1:1");
        settings.put("db-scheduler.enabled", false);
        settings.put("spring.datasource.hikari.maximum-pool-size", 4);
        settings.put("logging.level.root", "warn");
        context = new SpringApplicationBuilder(Node.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties(settings)
                .run();
    }

    /** How many segments of the reaction are at work, of four. */
    long claims() {
        return sql().sql("select count(*) from token_entry where processor_name = ? and owner is not null")
                .param(PolicyNames.TRACK_SLA)
                .query(Long.class)
                .single();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient sql() {
        return get(JdbcClient.class);
    }

    LogReader log() {
        return get(LogReader.class);
    }

    Answer<Object> send(Object command) {
        return send(command, Origin.of(ANNA, "api"));
    }

    Answer<Object> send(Object command, Origin origin) {
        return get(Desk.class).send(command, Object.class, origin);
    }

    GroupId group(String name) {
        var id = GroupId.next();
        send(new TestGroup.Create(id, name));
        return id;
    }

    List<Logged> events() {
        return log().read(0, 100_000);
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = CommandSideAutoConfiguration.class)
    @Import({MessagingCommandConfiguration.class, TestGroup.class})
    static class Node {

        /** As the guard does for those who may. */
        @Bean
        MessageHandlerInterceptor<CommandMessage<?>> actors() {
            return (unit, chain) -> {
                if (unit.getMessage().getMetaData().get("person") instanceof String person) {
                    unit.transformMessage(command -> command.andMetaData(Map.of("actor", "agent:" + person)));
                }
                return chain.proceed();
            };
        }
    }
}
