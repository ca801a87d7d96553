package io.docket.command.assist.port;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.TicketId;

/**
 * A ticket as a model gets to see it.
 *
 * @param conversation the description and what was publicly written since, oldest first; notes are never shown to
 *     models
 * @param requesterName how to address the requester
 */
public record Enquiry(TicketId ticket, PersonId requester, String requesterName, String subject, String conversation) {

    /** Subject and conversation as one text. */
    public String text() {
        return subject + "\n" + conversation;
    }
}
