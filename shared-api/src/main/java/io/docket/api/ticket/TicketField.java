package io.docket.api.ticket;

import java.util.Locale;

/** What of a ticket can be changed by itself; two edits conflict only where they touch the same field. */
public enum TicketField {
    STATUS,
    PRIORITY,
    TYPE,
    ASSIGNEE,
    GROUP,
    TAGS,
    SUBJECT,
    CUSTOM_FIELDS,
    CONVERSATION,
    LINKS;

    /** The field's name in JSON. */
    public String code() {
        return this == CUSTOM_FIELDS ? "customFields" : name().toLowerCase(Locale.ROOT);
    }
}
