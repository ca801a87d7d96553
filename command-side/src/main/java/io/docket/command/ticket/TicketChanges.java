package io.docket.command.ticket;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.TicketField;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.event.CustomFieldChanged;
import io.docket.api.ticket.event.MessageEvent;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.SubjectChanged;
import io.docket.api.ticket.event.TagsChanged;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketUnassigned;
import io.docket.api.ticket.event.TypeChanged;
import io.docket.command.decision.Decisions;
import io.docket.command.decision.GroupIsInUse;
import io.docket.command.decision.TagsAreWellFormed;
import io.docket.command.decision.TextIsWellFormed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What changes mean in a ticket's own words. They are one unit: each is decided on what those before it left, the group
 * before the assignee and the status last, whatever order they came in. What changes nothing is no event.
 */
record TicketChanges(TicketId ticket, Decisions decisions) {

    private static final Comparator<TicketChange> DECIDING_ORDER = Comparator.comparingInt(change -> switch (change) {
        case TicketChange.Status last -> 2;
        case TicketChange.Assign afterGroup -> 1;
        default -> 0;
    });

    List<TicketEvent> on(TicketState state, List<TicketChange> changes) {
        return after(List.of(), state, changes);
    }

    /** A reply moves the ticket by itself, unless the same breath says where it stands. */
    List<TicketEvent> on(TicketState state, MessageEvent reply, List<TicketChange> changes) {
        var saysWhereItStands = changes.stream().anyMatch(change -> change.field() == TicketField.STATUS);
        var said = new ArrayList<TicketEvent>();
        said.add(reply);
        if (reply instanceof RequesterReplied && !saysWhereItStands) {
            said.addAll(steps().afterRequesterReply(state.status()));
        }
        return after(said, state, changes);
    }

    private List<TicketEvent> after(List<TicketEvent> said, TicketState before, List<TicketChange> changes) {
        new EachFieldChangesOnce(changes).verify();
        var events = new ArrayList<>(said);
        var state = before.after(said);
        for (var change : changes.stream().sorted(DECIDING_ORDER).toList()) {
            var caused = events(before, state, change, changes);
            if (!caused.isEmpty() && !(change instanceof TicketChange.Status)) {
                new ClosedTicketsStayAsTheyAre(before.status()).verify();
            }
            events.addAll(caused);
            state = state.after(caused);
        }
        new TicketsHaveFewCustomFields(
                        before.customFields().size(), state.customFields().size())
                .verify();
        events.addAll(steps().afterTakingUp(state.status(), events));
        return events;
    }

    private TicketSteps steps() {
        return new TicketSteps(ticket);
    }

    private List<? extends TicketEvent> events(
            TicketState before, TicketState state, TicketChange change, List<TicketChange> all) {
        return switch (change) {
            case TicketChange.Status status -> steps().to(state.status(), status.to());
            case TicketChange.SetPriority wanted ->
                unless(wanted.to() == state.priority(), new PriorityChanged(ticket, state.priority(), wanted.to()));
            case TicketChange.SetType wanted ->
                unless(wanted.to() == state.type(), new TypeChanged(ticket, state.type(), wanted.to()));
            case TicketChange.MoveToGroup wanted -> moved(state, wanted.to(), all);
            case TicketChange.Assign wanted -> assigned(before, state, wanted.to());
            case TicketChange.ReplaceTags wanted -> tagged(state, TagsAreWellFormed.normalized(wanted.to()));
            case TicketChange.AddTag wanted -> tagged(state, with(state.tags(), wanted.tag()));
            case TicketChange.ChangeSubject wanted -> renamed(state, wanted.to().strip());
            case TicketChange.SetCustomField wanted -> filled(state, wanted.name(), wanted.to());
        };
    }

    /** An assignee who is not in the new group loses the ticket, unless the same breath says who has it now. */
    private List<TicketEvent> moved(TicketState state, @Nullable GroupId to, List<TicketChange> all) {
        if (Objects.equals(to, state.group())) {
            return List.of();
        }
        var events = new ArrayList<TicketEvent>();
        events.add(new TicketMovedToGroup(ticket, state.group(), to));
        if (to != null) {
            new GroupIsInUse(decisions.group(to)).verify();
            var saysWhoHasIt = all.stream().anyMatch(change -> change.field() == TicketField.ASSIGNEE);
            if (state.assignee() != null
                    && !saysWhoHasIt
                    && new AssigneeIsInTheGroup(groupsOf(state.assignee()), to).isViolated()) {
                events.add(new TicketUnassigned(ticket, state.assignee()));
            }
        }
        return events;
    }

    private List<TicketEvent> assigned(TicketState before, TicketState state, @Nullable PersonId to) {
        if (to == null) {
            return state.assignee() == null ? List.of() : List.of(new TicketUnassigned(ticket, state.assignee()));
        }
        var isTheirs = to.equals(state.assignee());
        if (isTheirs && Objects.equals(before.group(), state.group())) {
            return List.of();
        }
        new AssigneeIsAnActiveAgent(decisions.person(to)).verify();
        new AssigneeIsInTheGroup(groupsOf(to), state.group()).verify();
        return unless(isTheirs, new TicketAssigned(ticket, state.assignee(), to));
    }

    private Set<GroupId> groupsOf(PersonId person) {
        return decisions.person(person).map(Decisions.KnownPerson::groups).orElse(Set.of());
    }

    private List<TicketEvent> tagged(TicketState state, Set<String> wanted) {
        var added = new TreeSet<>(wanted);
        added.removeAll(state.tags());
        var removed = new TreeSet<>(state.tags());
        removed.removeAll(wanted);
        return unless(
                added.isEmpty() && removed.isEmpty(),
                new TagsChanged(ticket, new HashSet<>(added), new HashSet<>(removed)));
    }

    private static Set<String> with(Set<String> tags, String more) {
        var all = new HashSet<>(tags);
        all.add(more);
        return TagsAreWellFormed.normalized(all);
    }

    private List<TicketEvent> renamed(TicketState state, String to) {
        TextIsWellFormed.subject(to).verify();
        return unless(
                to.equals(state.subject().text()),
                new SubjectChanged(ticket, state.subject(), new Personal(state.requester(), to)));
    }

    /** Empty is nothing. */
    private List<TicketEvent> filled(TicketState state, String name, @Nullable String text) {
        var value = text == null || text.isBlank() ? null : text.strip();
        new CustomFieldIsWellFormed(name, value).verify();
        var from = state.customFields().get(name);
        return unless(
                Objects.equals(value, from == null ? null : from.text()),
                new CustomFieldChanged(
                        ticket, name, from, value == null ? null : new Personal(state.requester(), value)));
    }

    private static List<TicketEvent> unless(boolean asItWas, TicketEvent event) {
        return asItWas ? List.of() : List.of(event);
    }
}
