package io.docket.command.demo;

import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.command.ImportTicket;
import io.docket.api.ticket.command.ImportTicket.Fact;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketClosed;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMarkedOpen;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketPended;
import io.docket.api.ticket.event.TicketPutOnHold;
import io.docket.api.ticket.event.TicketReopened;
import io.docket.api.ticket.event.TicketSolved;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the history of one ticket, event by event, as the desk itself would have. */
final class DemoStory {
    private final TicketId ticket;
    private final long number;
    private final DemoPeople.Customer customer;
    private final List<Fact> facts = new ArrayList<>();
    private DemoPeople.Agent agent;
    private TicketStatus status = TicketStatus.NEW;
    private Priority priority;
    private Instant at;

    /**
     * @param index of the ticket among those of the demo desk
     * @param number which the ticket is to have
     * @param agent who will work on it first
     */
    DemoStory(
            int index,
            long number,
            DemoPeople.Customer customer,
            DemoPeople.Agent agent,
            Priority priority,
            Instant at) {
        this.ticket = new TicketId(DemoIds.of("ticket " + index));
        this.number = number;
        this.customer = customer;
        this.agent = agent;
        this.priority = priority;
        this.at = at;
    }

    Instant at() {
        return at;
    }

    DemoStory at(Instant later) {
        at = later.isBefore(at) ? at : later;
        return this;
    }

    void opened(DemoTopic topic, String group, String subject, String text, Channel channel) {
        var opened = new TicketOpened(
                ticket,
                number,
                customer.id(),
                customer.organization(),
                message(),
                new Personal(customer.id(), subject),
                new Personal(customer.id(), text),
                priority,
                topic.type(),
                channel,
                DemoPeople.group(group),
                Set.of(topic.tag()),
                List.of(),
                null,
                null);
        by(channel == Channel.PHONE ? Actor.agent(agent.id()) : Actor.customer(customer.id()), opened);
    }

    void assigned(DemoPeople.Agent by) {
        by(Actor.agent(by.id()), new TicketAssigned(ticket, null, agent.id()));
        markedOpen(Actor.agent(by.id()));
    }

    void movedTo(String from, String to, DemoPeople.Agent next) {
        agents(new TicketMovedToGroup(ticket, DemoPeople.group(from), DemoPeople.group(to)));
        agents(new TicketAssigned(ticket, agent.id(), next.id()));
        agent = next;
    }

    void prioritised(Priority to) {
        agents(new PriorityChanged(ticket, priority, to));
        priority = to;
    }

    void noted(String text) {
        agents(new NoteAdded(ticket, message(), agent.id(), about(text), Set.of(), List.of()));
    }

    void replied(String text) {
        agents(new AgentReplied(ticket, message(), agent.id(), about(text), List.of()));
    }

    void pended() {
        agents(new TicketPended(ticket, status));
        status = TicketStatus.PENDING;
    }

    void putOnHold() {
        agents(new TicketPutOnHold(ticket, status));
        status = TicketStatus.HOLD;
    }

    void takenUpAgain() {
        markedOpen(Actor.agent(agent.id()));
    }

    void answeredByRequester(String text) {
        var actor = Actor.customer(customer.id());
        by(actor, new RequesterReplied(ticket, message(), customer.id(), about(text), List.of()));
        if (status == TicketStatus.SOLVED) {
            by(actor, new TicketReopened(ticket, status));
            status = TicketStatus.OPEN;
        } else {
            markedOpen(actor);
        }
    }

    void solved() {
        agents(new TicketSolved(ticket, status));
        status = TicketStatus.SOLVED;
    }

    void closed() {
        by(Actor.SYSTEM, new TicketClosed(ticket, status));
        status = TicketStatus.CLOSED;
    }

    DemoPeople.Agent agent() {
        return agent;
    }

    /** What had happened by then. */
    ImportTicket until(Instant now) {
        return new ImportTicket(
                ticket, facts.stream().filter(fact -> !fact.at().isAfter(now)).toList());
    }

    private void markedOpen(Actor actor) {
        if (status != TicketStatus.OPEN) {
            by(actor, new TicketMarkedOpen(ticket, status));
            status = TicketStatus.OPEN;
        }
    }

    private void agents(TicketEvent event) {
        by(Actor.agent(agent.id()), event);
    }

    private void by(Actor actor, TicketEvent event) {
        facts.add(new Fact(at, actor.toString(), "demo", event));
    }

    private MessageId message() {
        return new MessageId(DemoIds.of("message " + ticket + " " + facts.size()));
    }

    private Personal about(String text) {
        PersonId subject = customer.id();
        return new Personal(subject, text);
    }
}
