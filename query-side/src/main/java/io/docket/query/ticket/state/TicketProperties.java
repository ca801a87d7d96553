package io.docket.query.ticket.state;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.ExternalReference;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
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
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a ticket is now. */
public record TicketProperties(
        String subject,
        TicketStatus status,
        Priority priority,
        TicketType type,
        Channel channel,
        PersonId requester,
        @Nullable PersonId assignee,
        @Nullable GroupId group,
        @Nullable OrganizationId organization,
        SortedSet<String> tags,
        @Nullable ExternalReference external) {

    public static TicketProperties of(TicketOpened opened) {
        return new TicketProperties(
                opened.subject().text(),
                TicketStatus.NEW,
                opened.priority(),
                opened.type(),
                opened.channel(),
                opened.requester(),
                null,
                opened.group(),
                opened.organization(),
                new TreeSet<>(opened.tags()),
                opened.external());
    }

    public TicketProperties after(TicketEvent event) {
        return switch (event) {
            case StatusEvent changed -> with(subject, changed.to(), priority, type, assignee, group, tags);
            case TicketAssigned assigned -> with(subject, status, priority, type, assigned.to(), group, tags);
            case TicketUnassigned nobody -> with(subject, status, priority, type, null, group, tags);
            case TicketMovedToGroup moved -> with(subject, status, priority, type, assignee, moved.to(), tags);
            case PriorityChanged changed -> with(subject, status, changed.to(), type, assignee, group, tags);
            case TypeChanged changed -> with(subject, status, priority, changed.to(), assignee, group, tags);
            case SubjectChanged changed -> with(changed.to().text(), status, priority, type, assignee, group, tags);
            case TextsErased gone -> with(Personal.ERASED, status, priority, type, assignee, group, tags);
            case TagsChanged changed -> with(subject, status, priority, type, assignee, group, after(changed));
            default -> this;
        };
    }

    private SortedSet<String> after(TagsChanged changed) {
        var now = new TreeSet<>(tags);
        now.removeAll(changed.removed());
        now.addAll(changed.added());
        return now;
    }

    private TicketProperties with(
            String newSubject,
            TicketStatus newStatus,
            Priority newPriority,
            TicketType newType,
            @Nullable PersonId newAssignee,
            @Nullable GroupId newGroup,
            SortedSet<String> newTags) {
        return new TicketProperties(
                newSubject,
                newStatus,
                newPriority,
                newType,
                channel,
                requester,
                newAssignee,
                newGroup,
                organization,
                newTags,
                external);
    }
}
