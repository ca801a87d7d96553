package io.docket.command.imports;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
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
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketSolved;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A few tickets from elsewhere, of three events each, with the people and the group that they name. */
record SmallImport(String name, ImportedPerson customer, ImportedPerson agent, GroupId group, List<TicketId> tickets)
        implements ImportFormat {
    static final int EVENTS = 3;

    private static final Instant BEGAN = Instant.parse("2025-03-03T09:00:00Z");

    static SmallImport of(int tickets) {
        var ids = new ArrayList<TicketId>();
        for (var i = 0; i < tickets; i++) {
            ids.add(TicketId.next());
        }
        return new SmallImport(
                "small-" + UUID.randomUUID(),
                person("Ida Lind", Role.CUSTOMER),
                person("Ole Berg", Role.AGENT),
                GroupId.next(),
                ids);
    }

    @Override
    public ImportedDesk read(List<Path> files) {
        return desk(tickets.stream().map(this::history).toList());
    }

    ImportedDesk desk(List<ImportTicket> histories) {
        return new ImportedDesk(List.of(customer, agent), Map.of(group, "Group of " + name), histories, List.of(), 0);
    }

    ImportTicket history(TicketId ticket) {
        var requester = customer.id();
        var line = 2 + EVENTS * tickets.indexOf(ticket);
        return new ImportTicket(
                ticket,
                List.of(
                        fact(line, Actor.customer(requester), opened(ticket)),
                        fact(
                                line + 1,
                                Actor.agent(agent.id()),
                                new AgentReplied(
                                        ticket,
                                        MessageId.next(),
                                        agent.id(),
                                        new Personal(requester, "Try now."),
                                        List.of())),
                        fact(line + 2, Actor.agent(agent.id()), new TicketSolved(ticket, TicketStatus.NEW))));
    }

    /** Solved before it was opened: nobody believes that. */
    ImportTicket unbelievable(TicketId ticket) {
        return new ImportTicket(
                ticket, List.of(fact(99, Actor.agent(agent.id()), new TicketSolved(ticket, TicketStatus.NEW))));
    }

    private TicketOpened opened(TicketId ticket) {
        return new TicketOpened(
                ticket,
                0,
                customer.id(),
                null,
                MessageId.next(),
                new Personal(customer.id(), "Card declined"),
                new Personal(customer.id(), "My card was declined."),
                Priority.NORMAL,
                TicketType.QUESTION,
                Channel.IMPORT,
                group,
                Set.of(),
                List.of(),
                null,
                null);
    }

    private static Fact fact(int line, Actor actor, io.docket.api.ticket.event.TicketEvent event) {
        return new Fact(BEGAN.plusSeconds(line), actor.toString(), "small.csv:" + line, event);
    }

    private static ImportedPerson person(String name, Role role) {
        var id = PersonId.next();
        return new ImportedPerson(id, name, id + "@imported.example", role);
    }
}
