package io.docket.command.ticket;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.command.AddNote;
import io.docket.api.ticket.command.ChangeTicket;
import io.docket.api.ticket.command.OpenTicket;
import io.docket.api.ticket.command.Reply;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketClosed;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMarkedOpen;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketPended;
import io.docket.api.ticket.event.TicketPutOnHold;
import io.docket.api.ticket.event.TicketSolved;
import io.docket.command.decision.Decisions.KnownPerson;
import io.docket.command.decision.Uploads.Upload;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** The words of a small desk: Elif asks, Tomasz and Anna answer, Noah works with Elif, Ines does not. */
final class TicketScenarios {

    static final GroupId CARDS = GroupId.next();
    static final GroupId LOANS = GroupId.next();
    static final GroupId RETIRED = GroupId.next();
    static final OrganizationId BAKERY = OrganizationId.next();

    static final PersonId ELIF = PersonId.next();
    static final PersonId NOAH = PersonId.next();
    static final PersonId INES = PersonId.next();
    static final PersonId TOMASZ = PersonId.next();
    static final PersonId ANNA = PersonId.next();
    static final PersonId GONE = PersonId.next();

    static final List<KnownPerson> PEOPLE = List.of(
            new KnownPerson(ELIF, true, Set.of(Role.CUSTOMER), Set.of(), BAKERY),
            new KnownPerson(NOAH, true, Set.of(Role.CUSTOMER), Set.of(), BAKERY),
            new KnownPerson(INES, true, Set.of(Role.CUSTOMER), Set.of(), null),
            new KnownPerson(TOMASZ, true, Set.of(Role.AGENT), Set.of(CARDS), null),
            new KnownPerson(ANNA, true, Set.of(Role.SUPERVISOR), Set.of(LOANS), null),
            new KnownPerson(GONE, false, Set.of(Role.AGENT), Set.of(CARDS), null));

    static final TicketId TICKET = TicketId.next();
    static final MessageId DESCRIPTION = MessageId.next();
    static final MessageId MESSAGE = MessageId.next();
    static final long NUMBER = 1001;
    static final Upload RECEIPT = new Upload(AttachmentId.next(), "receipt.pdf", 12_000, "application/pdf", "e3b0");

    private TicketScenarios() {}

    static TicketOpened opened() {
        return opened(ELIF, null);
    }

    static TicketOpened opened(PersonId requester, @Nullable GroupId group) {
        return opened(NUMBER, requester, group);
    }

    static TicketOpened opened(long number, PersonId requester, @Nullable GroupId group) {
        return new TicketOpened(
                TICKET,
                number,
                requester,
                requester.equals(ELIF) ? BAKERY : null,
                DESCRIPTION,
                new Personal(requester, "Card declined"),
                new Personal(requester, "My card was declined."),
                Priority.NORMAL,
                TicketType.QUESTION,
                Channel.WEB,
                group,
                Set.of("card"),
                List.of(),
                null,
                null);
    }

    /** A ticket that nobody has, at the status. */
    static List<TicketEvent> standing(TicketStatus status) {
        return switch (status) {
            case NEW -> List.of(opened());
            case OPEN -> List.of(opened(), new TicketMarkedOpen(TICKET, TicketStatus.NEW));
            case PENDING -> List.of(opened(), new TicketPended(TICKET, TicketStatus.NEW));
            case HOLD -> List.of(opened(), new TicketPutOnHold(TICKET, TicketStatus.NEW));
            case SOLVED -> List.of(opened(), new TicketSolved(TICKET, TicketStatus.NEW));
            case CLOSED -> List.of(opened(), new TicketClosed(TICKET, TicketStatus.NEW));
            case MERGED, SPAM, DELETED ->
                throw new IllegalArgumentException("Nothing makes a ticket " + status + " yet");
        };
    }

    static List<TicketEvent> assignedTo(PersonId agent, GroupId group) {
        return List.of(
                opened(),
                new TicketMovedToGroup(TICKET, null, group),
                new TicketAssigned(TICKET, null, agent),
                new TicketMarkedOpen(TICKET, TicketStatus.NEW));
    }

    static OpenTicket open(PersonId requester) {
        return open(requester, "Card declined", null, Set.of("card"));
    }

    static OpenTicket open(PersonId requester, String subject, @Nullable GroupId group, Set<String> tags) {
        return new OpenTicket(
                TICKET,
                DESCRIPTION,
                requester,
                subject,
                "My card was declined.",
                Priority.NORMAL,
                TicketType.QUESTION,
                Channel.WEB,
                group,
                tags,
                List.of());
    }

    static Reply reply(TicketChange... changes) {
        return new Reply(TICKET, MESSAGE, "Try again now.", List.of(), List.of(changes));
    }

    static AddNote note(PersonId... mentioned) {
        return new AddNote(TICKET, MESSAGE, "Ask the bank.", Set.of(mentioned), List.of());
    }

    static ChangeTicket change(TicketChange... changes) {
        return new ChangeTicket(TICKET, List.of(changes), null);
    }

    static AgentReplied agentReplied(PersonId author) {
        return new AgentReplied(TICKET, MESSAGE, author, new Personal(ELIF, "Try again now."), List.of());
    }

    static RequesterReplied requesterReplied(PersonId author) {
        return new RequesterReplied(TICKET, MESSAGE, author, new Personal(ELIF, "Try again now."), List.of());
    }

    static NoteAdded noteAdded(PersonId author, PersonId... mentioned) {
        return new NoteAdded(
                TICKET, MESSAGE, author, new Personal(ELIF, "Ask the bank."), Set.of(mentioned), List.of());
    }

    static Map<String, Object> by(PersonId person) {
        return Map.of(MetadataKeys.PERSON, person.toString(), MetadataKeys.CHANNEL, "email");
    }

    static Caller caller(KnownPerson person) {
        return new Caller(
                person.id(), person.roles(), person.groups(), person.organization(), person.organization() != null);
    }

    static Matcher<Refusal> refusal(ProblemCode code) {
        return new CustomTypeSafeMatcher<>("refusal " + code) {
            @Override
            protected boolean matchesSafely(Refusal refusal) {
                return refusal.violation().code() == code
                        && !refusal.violation().detail().isBlank();
            }
        };
    }
}
