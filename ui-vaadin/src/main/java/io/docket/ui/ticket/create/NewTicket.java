package io.docket.ui.ticket.create;

import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.query.Named;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in.
 *
 * @param contactName what a contact who is not known yet is called; else empty
 */
record NewTicket(
        @Nullable RequesterChoice requester,
        String contactName,
        String subject,
        String description,
        @Nullable Named group,
        Priority priority,
        TicketType type,
        Set<String> tags) {

    /** What is missing, by the field that lacks it, in the order of the form. */
    enum Gap {
        REQUESTER,
        CONTACT_NAME,
        SUBJECT,
        DESCRIPTION
    }

    /** The first field that must be filled in; null where nothing is missing. */
    @Nullable
    Gap gap() {
        if (requester == null) {
            return Gap.REQUESTER;
        }
        if (requester instanceof RequesterChoice.Unknown && contactName.isBlank()) {
            return Gap.CONTACT_NAME;
        }
        if (subject.isBlank()) {
            return Gap.SUBJECT;
        }
        return description.isBlank() ? Gap.DESCRIPTION : null;
    }
}
