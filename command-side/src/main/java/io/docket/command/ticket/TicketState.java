package io.docket.command.ticket;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.event.ActivityRecorded;
import io.docket.api.ticket.event.CustomFieldChanged;
import io.docket.api.ticket.event.FollowUpOpened;
import io.docket.api.ticket.event.MessageEvent;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.StatusEvent;
import io.docket.api.ticket.event.SubjectChanged;
import io.docket.api.ticket.event.TagsChanged;
import io.docket.api.ticket.event.TextsErased;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketUnassigned;
import io.docket.api.ticket.event.TypeChanged;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of a ticket decisions rest on. */
record TicketState(
        Origin origin,
        Personal subject,
        TicketStatus status,
        Priority priority,
        TicketType type,
        @Nullable GroupId group,
        @Nullable PersonId assignee,
        Set<String> tags,
        Map<String, Personal> customFields) {

    /** What never changes. */
    record Origin(long number, PersonId requester, @Nullable OrganizationId organization, Channel channel) {}

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    static final TicketState UNOPENED = new TicketState(
            new Origin(0, NOBODY, null, Channel.API),
            new Personal(NOBODY, ""),
            TicketStatus.NEW,
            Priority.NORMAL,
            TicketType.QUESTION,
            null,
            null,
            Set.of(),
            Map.of());

    boolean isOpened() {
        return !this.equals(UNOPENED);
    }

    PersonId requester() {
        return origin.requester();
    }

    TicketState after(List<? extends TicketEvent> events) {
        return events.stream().reduce(this, TicketState::after, (a, b) -> b);
    }

    TicketState after(TicketEvent event) {
        return switch (event) {
            case TicketOpened opened -> opened(opened);
            case StatusEvent moved -> with(moved.to());
            case TicketAssigned assigned -> with(group, assigned.to());
            case TicketUnassigned unassigned -> with(group, null);
            case TicketMovedToGroup moved -> with(moved.to(), assignee);
            case PriorityChanged changed -> with(subject, changed.to(), type);
            case TypeChanged changed -> with(subject, priority, changed.to());
            case SubjectChanged changed -> with(changed.to(), priority, type);
            case TagsChanged changed -> with(changed.added(), changed.removed());
            case CustomFieldChanged changed -> with(changed.name(), changed.to());
            case TextsErased gone -> erased();
            case MessageEvent said -> this;
            case FollowUpOpened elsewhere -> this;
            case ActivityRecorded nothing -> this;
        };
    }

    private static TicketState opened(TicketOpened event) {
        return new TicketState(
                new Origin(event.number(), event.requester(), event.organization(), event.channel()),
                event.subject(),
                TicketStatus.NEW,
                event.priority(),
                event.type(),
                event.group(),
                null,
                Set.copyOf(event.tags()),
                Map.of());
    }

    private TicketState erased() {
        var gone = new Personal(requester(), Personal.ERASED);
        var fields = customFields.keySet().stream().collect(Collectors.toUnmodifiableMap(name -> name, name -> gone));
        return new TicketState(origin, gone, status, priority, type, group, assignee, tags, fields);
    }

    private TicketState with(TicketStatus status) {
        return new TicketState(origin, subject, status, priority, type, group, assignee, tags, customFields);
    }

    private TicketState with(@Nullable GroupId group, @Nullable PersonId assignee) {
        return new TicketState(origin, subject, status, priority, type, group, assignee, tags, customFields);
    }

    private TicketState with(Personal subject, Priority priority, TicketType type) {
        return new TicketState(origin, subject, status, priority, type, group, assignee, tags, customFields);
    }

    private TicketState with(Set<String> added, Set<String> removed) {
        var next = new HashSet<>(tags);
        next.removeAll(removed);
        next.addAll(added);
        return new TicketState(
                origin, subject, status, priority, type, group, assignee, Set.copyOf(next), customFields);
    }

    private TicketState with(String name, @Nullable Personal value) {
        var next = new HashMap<>(customFields);
        if (value == null) {
            next.remove(name);
        } else {
            next.put(name, value);
        }
        return new TicketState(origin, subject, status, priority, type, group, assignee, tags, Map.copyOf(next));
    }
}
