package io.docket.command.running;

import io.docket.api.eventlog.LogReader;
import io.docket.api.eventlog.Logged;
import io.docket.api.gateway.Answer;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.CreateGroup;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.metadata.Actor;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.command.ChangeTicket;
import io.docket.api.ticket.command.ImportTicket;
import io.docket.api.ticket.command.ImportTicket.Fact;
import io.docket.api.ticket.command.OpenTicket;
import io.docket.api.ticket.command.Reply;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.command.decision.Decisions;
import io.docket.command.messaging.Reactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** People and groups of a running desk, and what they do there. */
public final class SmallBank {
    public static final GroupId CARDS = GroupId.next();
    public static final GroupId LOANS = GroupId.next();
    public static final PersonId TOMASZ = PersonId.next();
    public static final PersonId RUTH = PersonId.next();
    public static final PersonId ADMIN = PersonId.next();
    public static final PersonId ANALYST = PersonId.next();
    public static final PersonId AUDITOR = PersonId.next();
    public static final PersonId ELIF = PersonId.next();
    public static final PersonId GONE = PersonId.next();

    private static final int MANY = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Desk desk;
    private final Reactions reactions;
    private final Decisions decisions;
    private final LogReader log;

    SmallBank(Desk desk, Reactions reactions, Decisions decisions, LogReader log) {
        this.desk = desk;
        this.reactions = reactions;
        this.decisions = decisions;
        this.log = log;
    }

    /** Once everything else runs, for events meet those who wait for them. */
    @EventListener(ApplicationReadyEvent.class)
    void open() {
        system(new CreateGroup(CARDS, "Cards"));
        system(new CreateGroup(LOANS, "Loans"));
        person(TOMASZ, "Tomasz Zieliński", Role.AGENT);
        person(RUTH, "Ruth Adeyemi", Role.AGENT);
        person(ADMIN, "Viktor Sandberg", Role.ADMIN);
        person(ANALYST, "Samuel Osei", Role.ANALYST);
        person(AUDITOR, "Helena Brandt", Role.AUDITOR);
        person(ELIF, "Elif Yıldız", Role.CUSTOMER);
        person(GONE, "Jonas Keller", Role.AGENT);
        decisions.await(log.head());
    }

    public Answer<Object> send(Object command, PersonId by) {
        return desk.send(command, Object.class, Origin.of(by, "api"));
    }

    public void system(Object command) {
        reactions.send(command, UUID.randomUUID(), Actor.SYSTEM).orElseThrow();
    }

    public TicketId opened(String subject) {
        return opened(subject, ELIF);
    }

    public TicketId opened(String subject, PersonId requester) {
        var ticket = TicketId.next();
        send(
                new OpenTicket(
                        ticket,
                        MessageId.next(),
                        requester,
                        subject,
                        "My card was declined.",
                        Priority.NORMAL,
                        TicketType.QUESTION,
                        Channel.WEB,
                        null,
                        Set.of(),
                        List.of()),
                requester);
        return ticket;
    }

    /** From elsewhere, an hour ago, with an answer. */
    public TicketId imported(String subject) {
        var ticket = TicketId.next();
        var began = Instant.now().minus(Duration.ofHours(1));
        var opened = new TicketOpened(
                ticket,
                0,
                ELIF,
                null,
                MessageId.next(),
                new Personal(ELIF, subject),
                new Personal(ELIF, "My card was declined."),
                Priority.NORMAL,
                TicketType.QUESTION,
                Channel.IMPORT,
                null,
                Set.of(),
                List.of(),
                null,
                null);
        var replied = new AgentReplied(ticket, MessageId.next(), RUTH, new Personal(ELIF, "Try now."), List.of());
        var assigned = new TicketAssigned(ticket, null, RUTH);
        send(
                new ImportTicket(
                        ticket,
                        List.of(
                                new Fact(began, Actor.customer(ELIF).toString(), "events.csv:2", opened),
                                new Fact(began, Actor.SYSTEM.toString(), "events.csv:3", assigned),
                                new Fact(began, Actor.agent(RUTH).toString(), "events.csv:4", replied))),
                ADMIN);
        return ticket;
    }

    public Answer<Object> reply(TicketId ticket, String body, PersonId by) {
        return send(new Reply(ticket, MessageId.next(), body, List.of(), List.of()), by);
    }

    public Answer<Object> change(TicketId ticket, PersonId by, TicketChange... changes) {
        return send(new ChangeTicket(ticket, List.of(changes), null), by);
    }

    public List<Logged> events(TicketId ticket) {
        return log.ofTicket(ticket, 0, MANY);
    }

    public <T> List<Logged> events(TicketId ticket, Class<T> type) {
        return events(ticket).stream()
                .filter(event -> type.isInstance(event.payload()))
                .toList();
    }

    public <T> List<T> payloads(TicketId ticket, Class<T> type) {
        return events(ticket, type).stream()
                .map(event -> type.cast(event.payload()))
                .toList();
    }

    public <T> List<Logged> await(TicketId ticket, Class<T> type, int times) {
        return Awaitility.await().atMost(PATIENCE).until(() -> events(ticket, type), found -> found.size() >= times);
    }

    private void person(PersonId id, String name, Role role) {
        var called = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        system(new RegisterPerson(
                id,
                name,
                called + "@bank.example",
                role == Role.CUSTOMER ? null : called,
                null,
                Set.of(role),
                role == Role.AGENT ? Set.of(CARDS, LOANS) : Set.of(),
                null));
    }
}
