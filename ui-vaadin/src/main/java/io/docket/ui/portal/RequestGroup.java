package io.docket.ui.portal;

import io.docket.api.ticket.TicketStatus;
import java.util.Locale;

/** Whose turn it is, the customer's first. */
enum RequestGroup {
    ANSWER,
    PROGRESS,
    SOLVED;

    static RequestGroup of(TicketStatus status) {
        if (status == TicketStatus.PENDING) {
            return ANSWER;
        }
        return status.unsolved() ? PROGRESS : SOLVED;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
