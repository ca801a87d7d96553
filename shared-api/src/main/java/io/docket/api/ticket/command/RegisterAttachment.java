package io.docket.api.ticket.command;

import io.docket.api.attachment.FileName;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.TicketId;

/**
 * Note that a file was uploaded for a ticket, so that a reply or note of the same person may name it within a day.
 * Answered with the id; the ticket's own history knows it only once a message carries it.
 *
 * @param name as the uploader calls it, made harmless
 * @param type media type by content
 * @param sha256 of the content, in hexadecimal digits
 */
public record RegisterAttachment(TicketId ticket, AttachmentId id, String name, long size, String type, String sha256) {

    public RegisterAttachment {
        name = FileName.harmless(name);
    }
}
