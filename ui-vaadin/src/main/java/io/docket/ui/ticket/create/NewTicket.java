package io.docket.ui.ticket.create;

import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.query.Named;
import java.util.EnumSet;
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

    /** The fields that must be filled in yet, in the order of the form. */
    Set<Gap> gaps() {
        var gaps = EnumSet.noneOf(Gap.class);
        if (requester == null) {
            gaps.add(Gap.REQUESTER);
        }
        if (requester instanceof RequesterChoice.Unknown && contactName.isBlank()) {
            gaps.add(Gap.CONTACT_NAME);
        }
        if (subject.isBlank()) {
            gaps.add(Gap.SUBJECT);
        }
        if (description.isBlank()) {
            gaps.add(Gap.DESCRIPTION);
        }
        return gaps;
    }
}
