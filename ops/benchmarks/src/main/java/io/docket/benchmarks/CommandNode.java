package io.docket.benchmarks;

import io.docket.api.eventlog.PgEventStore;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.metadata.Actor;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.command.AddNote;
import io.docket.api.ticket.command.AddedMessage;
import io.docket.api.ticket.command.OpenTicket;
import io.docket.api.ticket.command.OpenedTicket;
import io.docket.command.decision.Decisions;
import io.docket.command.messaging.Reactions;
import io.docket.embedded.Database;
import io.docket.query.QuerySideAutoConfiguration;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

/** The command side in this process, without reactions: what a command costs, and nothing else. */
final class CommandNode implements AutoCloseable {

    private static final String ASSISTANT = "io.docket.command.assist";
    private static final String DESCRIPTION =
            "My card was declined twice this morning although there is money on the account. ".repeat(6);

    private final ConfigurableApplicationContext context;
    private final PersonId agent;

    CommandNode(Database database) {
        context = started(database);
        agent = registered();
        stopProcessors();
    }

    /**
     * Beside other nodes of a desk, to whom it leaves everything but its commands.
     *
     * @param sender of the commands
     */
    CommandNode(Database database, PersonId sender) {
        context = started(database);
        agent = sender;
        stopProcessors();
        stopAssistant();
    }

    private static ConfigurableApplicationContext started(Database database) {
        var settings = new HashMap<>(database.settings());
        settings.put("docket.elasticsearch.url", "http://127.0.0.1:1");
        settings.put("db-scheduler.enabled", false);
        settings.put("logging.level.root", "warn");
        return new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties(settings)
                .run();
    }

    private void stopProcessors() {
        context.getBean(EventProcessingConfiguration.class)
                .eventProcessors()
                .values()
                .forEach(EventProcessor::shutDown);
    }

    PgEventStore log() {
        return context.getBean(PgEventStore.class);
    }

    TicketId openTicket() {
        var ticket = TicketId.next();
        var opened = context.getBean(Desk.class)
                .send(
                        new OpenTicket(
                                ticket,
                                MessageId.next(),
                                agent,
                                "Card declined",
                                DESCRIPTION,
                                Priority.NORMAL,
                                TicketType.QUESTION,
                                Channel.API,
                                null,
                                Set.of(),
                                List.of()),
                        OpenedTicket.class,
                        Origin.of(agent, Channel.API.code()));
        if (opened.position() == 0) {
            throw new IllegalStateException("Nothing was written");
        }
        return ticket;
    }

    void addNote(TicketId ticket) {
        context.getBean(Desk.class)
                .send(
                        new AddNote(ticket, MessageId.next(), DESCRIPTION, Set.of(), List.of()),
                        AddedMessage.class,
                        Origin.of(agent, Channel.API.code()));
    }

    /** It would learn from what is written, as the desk's own does. */
    private void stopAssistant() {
        context.getBeansOfType(SmartLifecycle.class).values().stream()
                .filter(part -> part.getClass().getPackageName().startsWith(ASSISTANT))
                .forEach(SmartLifecycle::stop);
    }

    /** As somebody who brings in what was elsewhere. */
    <R> R sent(Object command, Class<R> answer) {
        return context.getBean(Desk.class)
                .send(command, answer, Origin.of(agent, Channel.IMPORT.code()))
                .value();
    }

    /** As after a start: tickets are loaded again. */
    void forgetTickets() {
        context.getBean(Cache.class).removeAll();
    }

    @Override
    public void close() {
        context.close();
    }

    private PersonId registered() {
        var person = PersonId.next();
        var command = new RegisterPerson(
                person, "Bench", "bench@example.com", null, null, Set.of(Role.AGENT), Set.of(), null);
        var registered = context.getBean(Reactions.class)
                .send(command, UUID.randomUUID(), Actor.SYSTEM)
                .orElseThrow();
        context.getBean(Decisions.class).await(registered.position());
        return person;
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = QuerySideAutoConfiguration.class)
    static class Node {}
}
