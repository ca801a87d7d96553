package io.docket.api.ticket.event;

import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.TicketField;
import java.util.EnumSet;
import java.util.Set;

/** Everything that happens to a ticket; one stream per ticket, whose length is the ticket's version. */
public sealed interface TicketEvent extends AboutTicket
        permits MessageEvent,
                StatusEvent,
                TicketOpened,
                TicketAssigned,
                TicketUnassigned,
                TicketMovedToGroup,
                PriorityChanged,
                TypeChanged,
                SubjectChanged,
                TagsChanged,
                CustomFieldChanged,
                FollowUpOpened,
                TextsErased,
                ActivityRecorded {

    /** The fields that this event changed: an edit decided before it conflicts only if it touches one of them. */
    default Set<TicketField> touches() {
        return switch (this) {
            case MessageEvent event -> EnumSet.of(TicketField.CONVERSATION);
            case StatusEvent event -> EnumSet.of(TicketField.STATUS);
            case TicketOpened opened -> EnumSet.allOf(TicketField.class);
            case TicketAssigned event -> EnumSet.of(TicketField.ASSIGNEE);
            case TicketUnassigned event -> EnumSet.of(TicketField.ASSIGNEE);
            case TicketMovedToGroup event -> EnumSet.of(TicketField.GROUP);
            case PriorityChanged event -> EnumSet.of(TicketField.PRIORITY);
            case TypeChanged event -> EnumSet.of(TicketField.TYPE);
            case SubjectChanged event -> EnumSet.of(TicketField.SUBJECT);
            case TagsChanged event -> EnumSet.of(TicketField.TAGS);
            case CustomFieldChanged event -> EnumSet.of(TicketField.CUSTOM_FIELDS);
            case FollowUpOpened event -> EnumSet.of(TicketField.LINKS);
            case TextsErased erased ->
                EnumSet.of(TicketField.SUBJECT, TicketField.CONVERSATION, TicketField.CUSTOM_FIELDS);
            case ActivityRecorded nothing -> EnumSet.noneOf(TicketField.class);
        };
    }
}
