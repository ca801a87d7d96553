package io.docket.ui.sample;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.query.EvidenceSubject;
import io.docket.api.ticket.query.FindEvidence;
import io.docket.api.ticket.query.FindTicketAsOf;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.TicketAsOf;
import io.docket.api.ticket.query.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tickets as they were, as far as the sample stories tell it. */
final class SamplePast {
    private static final Set<String> MESSAGES = Set.of("AgentReplied", "RequesterReplied", "NoteAdded");

    private final SampleTickets tickets;
    private final SampleStories stories;

    SamplePast(SampleTickets tickets, SampleStories stories) {
        this.tickets = tickets;
        this.stories = stories;
    }

    void teach(SampleDesk desk) {
        desk.answering(FindTicketAsOf.class, (query, origin) -> asOf(query));
        desk.answering(FindEvidence.class, (query, origin) -> evidence(query, Objects.requireNonNull(origin.person())));
    }

    private EvidenceSubject evidence(FindEvidence query, PersonId asker) {
        var ticket = tickets.find(query.ref());
        return new EvidenceSubject(ticket.id(), ticket.number(), asker, true, Map.of());
    }

    private TicketAsOf asOf(FindTicketAsOf query) {
        var story = stories.story(query.ref());
        long event = Objects.requireNonNull(query.event());
        var happened = story.entries().subList(0, (int) event);
        var said = happened.stream()
                .filter(entry -> MESSAGES.contains(entry.type()))
                .count();
        return new TicketAsOf(
                SampleStories.details(as(tickets.find(query.ref()), happened)),
                story.messages().subList(0, (int) said),
                event,
                happened.getLast().at());
    }

    private static QueueRow as(QueueRow row, List<TimelineEntry> happened) {
        var types = happened.stream().map(TimelineEntry::type).toList();
        return new QueueRow(
                row.id(),
                row.number(),
                row.subject(),
                types.contains("AgentReplied") ? TicketStatus.OPEN : TicketStatus.NEW,
                types.contains("PriorityChanged") ? row.priority() : Priority.NORMAL,
                row.type(),
                row.requester(),
                types.contains("TicketAssigned") ? row.assignee() : null,
                row.group(),
                row.tags(),
                row.createdAt(),
                happened.getLast().at(),
                null,
                happened.size(),
                types.contains("SlaTargetSet") ? row.sla() : null);
    }
}
