package io.docket.benchmarks;

import io.docket.api.id.Uuids;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.command.ImportTicket;
import io.docket.api.ticket.command.ImportTicket.Fact;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketClosed;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMarkedOpen;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketPended;
import io.docket.api.ticket.event.TicketSolved;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** The history of one made-up ticket: opened, taken up, written about to and fro, and mostly solved and closed. */
final class SeedTicket {

    /** Whom tickets come from and who works on them; the first of each most often. */
    record People(List<PersonId> customers, List<PersonId> agents, List<GroupId> groups) {}

    private static final UUID NAMESPACE = Uuids.named(new UUID(0, 0), "docket benchmarks");
    private static final int SEED = 498;
    private static final int MOST_ROUNDS = 8;
    private static final double SOLVED = 0.95;
    private static final double CLOSED = 0.9;
    private static final int YEAR_MINUTES = 365 * 24 * 60;
    private static final int LONGEST_PAUSE_MINUTES = 600;

    private final Random chance;
    private final TicketId ticket;
    private final PersonId customer;
    private final PersonId agent;
    private final List<Fact> facts = new ArrayList<>();
    private TicketStatus status = TicketStatus.NEW;
    private Instant at;

    private SeedTicket(int index, People people, Instant now) {
        chance = new Random(SEED * 1_000_003L + index);
        ticket = new TicketId(Uuids.named(NAMESPACE, "ticket " + index));
        customer = any(people.customers());
        agent = any(people.agents());
        at = now.minus(Duration.ofMinutes(chance.nextInt(YEAR_MINUTES)));
    }

    /**
     * @param index which ticket: the same one each time, but for the year before {@code now} that it is set in
     * @param now after which nothing has happened
     */
    static ImportTicket history(int index, SeedTexts texts, People people, Instant now) {
        var ticket = new SeedTicket(index, people, now);
        ticket.happen(texts, people);
        return new ImportTicket(
                ticket.ticket,
                ticket.facts.stream().filter(fact -> !fact.at().isAfter(now)).toList());
    }

    private void happen(SeedTexts texts, People people) {
        var question = texts.question(chance);
        customers(new TicketOpened(
                ticket,
                0,
                customer,
                null,
                message(),
                about(texts.subject(question)),
                about(texts.request(question, chance)),
                any(List.of(Priority.NORMAL, Priority.LOW, Priority.HIGH, Priority.URGENT)),
                any(List.of(TicketType.QUESTION, TicketType.INCIDENT, TicketType.TASK, TicketType.PROBLEM)),
                any(List.of(Channel.EMAIL, Channel.WEB, Channel.PHONE)),
                any(people.groups()),
                Set.of(texts.tag(question)),
                List.of(),
                null,
                null));
        agents(new TicketAssigned(ticket, null, agent));
        takenUp(Actor.agent(agent));
        int rounds = 1 + SeedTexts.zipf(chance, MOST_ROUNDS);
        for (int round = 1; round < rounds; round++) {
            agents(new AgentReplied(ticket, message(), agent, about(texts.answer(question, chance)), List.of()));
            agents(new TicketPended(ticket, status));
            status = TicketStatus.PENDING;
            customers(new RequesterReplied(
                    ticket, message(), customer, about(texts.request(question, chance)), List.of()));
            takenUp(Actor.customer(customer));
        }
        if (chance.nextBoolean()) {
            agents(new NoteAdded(ticket, message(), agent, about(texts.answer(question, chance)), Set.of(), List.of()));
        }
        end(texts.answer(question, chance));
    }

    private void end(String answer) {
        if (chance.nextDouble() < SOLVED) {
            agents(new AgentReplied(ticket, message(), agent, about(answer), List.of()));
            agents(new TicketSolved(ticket, status));
            if (chance.nextDouble() < CLOSED) {
                by(Actor.SYSTEM, new TicketClosed(ticket, TicketStatus.SOLVED));
            }
        }
    }

    private void takenUp(Actor actor) {
        by(actor, new TicketMarkedOpen(ticket, status));
        status = TicketStatus.OPEN;
    }

    private void agents(TicketEvent event) {
        by(Actor.agent(agent), event);
    }

    private void customers(TicketEvent event) {
        by(Actor.customer(customer), event);
    }

    private void by(Actor actor, TicketEvent event) {
        facts.add(new Fact(at, actor.toString(), "bench", event));
        at = at.plus(Duration.ofMinutes(1 + SeedTexts.zipf(chance, LONGEST_PAUSE_MINUTES)));
    }

    private MessageId message() {
        return new MessageId(Uuids.named(ticket.value(), "message " + facts.size()));
    }

    private Personal about(String text) {
        return new Personal(customer, text);
    }

    private <T> T any(List<T> values) {
        return values.get(SeedTexts.zipf(chance, values.size()));
    }
}
