package io.docket.ui.ticket.details;

import io.docket.api.identity.Role;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.TicketField;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.command.ChangeTicket;
import io.docket.api.ticket.command.ChangedTicket;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.query.TicketChanged;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.api.ticket.query.TimelineEntry;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.security.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ticket as somebody reads it and works on it. */
final class TicketDetailsViewModel {
    private static final Map<TicketField, Set<String>> TOUCHING = Map.of(
            TicketField.STATUS,
            Set.of(
                    "TicketMarkedOpen",
                    "TicketPended",
                    "TicketPutOnHold",
                    "TicketSolved",
                    "TicketReopened",
                    "TicketClosed"),
            TicketField.PRIORITY,
            Set.of("PriorityChanged"),
            TicketField.TYPE,
            Set.of("TypeChanged"),
            TicketField.ASSIGNEE,
            Set.of("TicketAssigned", "TicketUnassigned"),
            TicketField.GROUP,
            Set.of("TicketMovedToGroup"),
            TicketField.TAGS,
            Set.of("TagsChanged"),
            TicketField.SUBJECT,
            Set.of("SubjectChanged"));

    private static final List<TicketStatus> STEPS = List.of(
            TicketStatus.OPEN, TicketStatus.PENDING, TicketStatus.HOLD, TicketStatus.SOLVED, TicketStatus.CLOSED);

    private final DeskClient desk;
    private final SignedIn user;
    private final TicketReader reader;
    private TicketSnapshot shown;

    TicketDetailsViewModel(DeskClient desk, SignedIn user, String ref) {
        this.desk = desk;
        this.user = user;
        this.reader = new TicketReader(desk);
        this.shown = reader.read(ref);
    }

    TicketSnapshot shown() {
        return shown;
    }

    TicketDetails ticket() {
        return shown.ticket();
    }

    SignedIn user() {
        return user;
    }

    /** Whether they may work on it: auditors and analysts read, and nobody changes what is closed. */
    boolean workable() {
        return user.is(Role.AGENT) && !ticket().status().closed();
    }

    /** Where the ticket can go from here, and where it is: any ticket can be closed, and none returns from that. */
    List<TicketStatus> steps() {
        return ticket().status().closed()
                ? List.of(ticket().status())
                : Stream.concat(Stream.of(ticket().status()), STEPS.stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Whether they see all of it, with notes and history; analysts read what can be counted. */
    boolean whole() {
        return user.is(Role.AGENT) || user.is(Role.AUDITOR);
    }

    /** Whether they own it. */
    boolean own() {
        var assignee = ticket().assignee();
        return assignee != null && assignee.id().equals(user.id().value());
    }

    /** Whether news are about what is on the screen. */
    boolean concerns(List<TicketChanged> changes) {
        return changes.stream().anyMatch(change -> change.ticket().equals(ticket().id()));
    }

    /** Reads anew; gives what was shown before. */
    TicketSnapshot refresh() {
        var before = shown;
        shown = reader.read(ticket().id().toString());
        return before;
    }

    /** What a decision rests on that is made now. */
    Basis basis() {
        return new Basis(ticket().version());
    }

    /** Changes one thing, as decided on what is shown now. */
    Outcome change(TicketChange change) {
        return change(change, basis());
    }

    /** Changes one thing, as decided on what was shown when the edit was begun. */
    Outcome change(TicketChange change, Basis basis) {
        try {
            sending().send(new ChangeTicket(ticket().id(), List.of(change), basis.decidedOn()), ChangedTicket.class);
            refresh();
            return new Outcome.Done();
        } catch (Refusal refused) {
            refresh();
            return refused.violation().code() == ProblemCode.EDIT_CONFLICT
                    ? conflict(change)
                    : new Outcome.Refused(refused.violation().detail());
        }
    }

    /** The history knows of the others' change at once; the ticket must show it too before anybody chooses. */
    private Outcome conflict(TicketChange yours) {
        var theirs = lastTouching(yours.field());
        if (theirs != null) {
            desk.expect(theirs.position());
            refresh();
        }
        return new Outcome.Conflict(yours, theirs);
    }

    Outcome takeOver() {
        return change(new TicketChange.Assign(user.id()));
    }

    /** The desk, which is told what the person saw. */
    DeskClient sending() {
        return desk.seeing(shown.position());
    }

    private @Nullable TimelineEntry lastTouching(TicketField field) {
        var types = TOUCHING.getOrDefault(field, Set.of());
        return shown.timeline().reversed().stream()
                .filter(entry -> types.contains(entry.type()))
                .findFirst()
                .orElse(null);
    }
}
