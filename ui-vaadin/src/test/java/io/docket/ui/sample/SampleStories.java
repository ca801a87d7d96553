package io.docket.ui.sample;

import io.docket.api.assist.command.AcceptProposal;
import io.docket.api.assist.command.RejectProposal;
import io.docket.api.assist.query.FindOpenProposals;
import io.docket.api.assist.query.ListProposals;
import io.docket.api.assist.query.OpenProposals;
import io.docket.api.assist.query.Proposal;
import io.docket.api.assist.query.ProposalPage;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.Role;
import io.docket.api.identity.query.Person;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.command.AddNote;
import io.docket.api.ticket.command.AddedMessage;
import io.docket.api.ticket.command.ChangeTicket;
import io.docket.api.ticket.command.ChangedTicket;
import io.docket.api.ticket.command.OpenTicket;
import io.docket.api.ticket.command.OpenedTicket;
import io.docket.api.ticket.command.RegisterAttachment;
import io.docket.api.ticket.command.Reply;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.query.FindAttachment;
import io.docket.api.ticket.query.FindTicket;
import io.docket.api.ticket.query.ListMessages;
import io.docket.api.ticket.query.ListRequesterTickets;
import io.docket.api.ticket.query.ListTimeline;
import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.api.ticket.query.MessagePage;
import io.docket.api.ticket.query.Named;
import io.docket.api.ticket.query.QueuePage;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.Requester;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.api.ticket.query.TimelinePage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Tickets as they are read and worked on, one by one. */
final class SampleStories {
    private final SampleTickets tickets;
    private final SampleDesk desk;
    private final Map<TicketId, SampleStory> stories = new ConcurrentHashMap<>();
    private final Map<AttachmentId, MessageAttachment> files = new ConcurrentHashMap<>();

    SampleStories(SampleTickets tickets, SampleDesk desk) {
        this.tickets = tickets;
        this.desk = desk;
    }

    void teach() {
        desk.answering(FindTicket.class, (query, origin) -> details(tickets.find(query.ref())))
                .answering(
                        ListMessages.class,
                        (query, origin) -> new MessagePage(messages(query.ref(), SamplePeople.caller(origin)), null))
                .answering(
                        ListTimeline.class,
                        (query, origin) -> new TimelinePage(story(query.ref()).entries(), null))
                .answering(
                        ListProposals.class,
                        (query, origin) -> new ProposalPage(story(query.ref()).proposals()))
                .answering(FindOpenProposals.class, (query, origin) -> open(query.tickets()))
                .answering(ListRequesterTickets.class, (query, origin) -> others(query))
                .answering(ChangeTicket.class, this::change)
                .answering(Reply.class, this::reply)
                .answering(AddNote.class, this::note)
                .answering(OpenTicket.class, this::open)
                .answering(AcceptProposal.class, this::accept)
                .answering(RejectProposal.class, this::reject)
                .answering(RegisterAttachment.class, (command, origin) -> keep(command))
                .answering(FindAttachment.class, (query, origin) -> Objects.requireNonNull(files.get(query.id())));
    }

    /** Notes are for those who work here. */
    private List<Message> messages(String ref, Person reader) {
        var customer = reader.roles().contains(Role.CUSTOMER);
        return story(ref).messages().stream()
                .filter(message -> !customer || !message.kind().equals("note"))
                .toList();
    }

    SampleStory story(String ref) {
        var row = tickets.find(ref);
        return stories.computeIfAbsent(row.id(), id -> SampleBeginnings.of(row));
    }

    private OpenProposals open(List<TicketId> asked) {
        return new OpenProposals(asked.stream()
                .filter(id -> story(id.toString()).proposals().stream().anyMatch(Proposal::waits))
                .collect(Collectors.toSet()));
    }

    private QueuePage others(ListRequesterTickets query) {
        var row = tickets.find(query.ref());
        var items = tickets.rows().stream()
                .filter(other -> other.requester().equals(row.requester()) && !other.equals(row))
                .limit(query.limit())
                .toList();
        return new QueuePage(items, null, items.size(), desk.position());
    }

    private ChangedTicket change(ChangeTicket command, Origin origin) {
        var row = tickets.find(command.ticket().toString());
        var story = story(command.ticket().toString());
        var decided = command.decidedOn();
        if (decided != null
                && command.changes().stream().anyMatch(change -> story.touched(change.field()) > decided + 1)) {
            throw new Refusal(ProblemCode.EDIT_CONFLICT, "Somebody else changed this in the meantime.");
        }
        var changed = apply(row, command.changes(), SamplePeople.caller(origin));
        return new ChangedTicket(changed.id(), changed.version());
    }

    private QueueRow apply(QueueRow row, List<TicketChange> changes, Person by) {
        var next = row;
        var story = story(row.id().toString());
        for (var change : changes) {
            next = SampleChange.apply(next, change);
            story.touch(change.field(), next.version());
            story.happen(
                    Instant.now(),
                    SampleStory.author(by),
                    SampleChange.type(change),
                    SampleChange.text(by, row, change));
        }
        tickets.put(next);
        desk.changed(row.id());
        return next;
    }

    private AddedMessage reply(Reply command, Origin origin) {
        var ref = command.ticket().toString();
        var by = SamplePeople.caller(origin);
        var id = story(ref).say(Instant.now(), "reply", by, command.body(), named(command.attachments()));
        apply(tickets.find(ref), command.changes(), by);
        return new AddedMessage(command.ticket(), id);
    }

    private AddedMessage note(AddNote command, Origin origin) {
        var by = SamplePeople.caller(origin);
        var id = story(command.ticket().toString())
                .say(Instant.now(), "note", by, command.body(), named(command.attachments()));
        desk.changed(command.ticket());
        return new AddedMessage(command.ticket(), id);
    }

    private OpenedTicket open(OpenTicket command, Origin origin) {
        var requester = SamplePeople.byId(command.requester());
        var group = SamplePeople.GROUPS.stream()
                .filter(known -> known.id().equals(command.group()))
                .map(known -> new Named(known.id().value(), known.name()))
                .findFirst()
                .orElse(null);
        var now = Instant.now();
        var number = 48_400L + stories.size();
        tickets.put(new QueueRow(
                command.ticket(),
                number,
                command.subject(),
                TicketStatus.NEW,
                command.priority(),
                command.type(),
                new Requester(requester.id(), requester.displayName(), requester.email()),
                null,
                group,
                List.copyOf(command.tags()),
                now,
                now,
                null,
                1,
                tickets.rows().get(2).sla()));
        var story = new SampleStory();
        story.say(now, "reply", requester, command.description(), named(command.attachments()));
        stories.put(command.ticket(), story);
        desk.changed(command.ticket());
        return new OpenedTicket(command.ticket(), number);
    }

    private Object accept(AcceptProposal command, Origin origin) {
        decide(
                command.ticket(),
                command.proposal().toString(),
                command.edited() == null ? "accepted" : "edited",
                origin);
        return "";
    }

    private Object reject(RejectProposal command, Origin origin) {
        decide(command.ticket(), command.proposal().toString(), "rejected", origin);
        return "";
    }

    private void decide(TicketId ticket, String id, String state, Origin origin) {
        var story = story(ticket.toString());
        var by = SamplePeople.caller(origin);
        story.propose(story.proposals().stream()
                .map(known -> known.id().toString().equals(id) ? decided(known, state, by) : known)
                .toList());
        story.happen(
                Instant.now(),
                SampleStory.author(by),
                "ProposalAccepted",
                by.displayName() + " " + state + " a proposal");
        desk.changed(ticket);
    }

    private static Proposal decided(Proposal known, String state, Person by) {
        return new Proposal(
                known.id(),
                known.task(),
                known.value(),
                known.confidence(),
                known.model(),
                known.sources(),
                state,
                known.madeAt(),
                known.reason(),
                SamplePeople.named(by),
                Instant.now());
    }

    private Object keep(RegisterAttachment command) {
        files.put(command.id(), new MessageAttachment(command.id(), command.name(), command.size(), command.type()));
        return command.id();
    }

    private List<MessageAttachment> named(List<AttachmentId> ids) {
        return ids.stream().map(id -> Objects.requireNonNull(files.get(id))).toList();
    }

    static TicketDetails details(QueueRow row) {
        return new TicketDetails(
                row.id(),
                row.number(),
                row.version(),
                row.subject(),
                null,
                row.status(),
                row.priority(),
                row.type(),
                Channel.EMAIL,
                row.requester(),
                row.assignee(),
                row.group(),
                new Named(SamplePeople.HALVORSEN.id().value(), SamplePeople.HALVORSEN.name()),
                row.tags(),
                Map.of(),
                row.createdAt(),
                row.updatedAt(),
                row.solvedAt(),
                null,
                List.of(),
                null,
                row.sla());
    }
}
