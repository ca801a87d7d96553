package io.docket.ui.gateway;

import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.MessageAttachment;
import java.io.InputStream;

/** Files on their way to and from messages, as whoever is signed in may handle them. */
public interface AttachmentClient {

    /**
     * Keeps a file until a message names it, for a day at most. The stream is read to its end, not closed.
     *
     * @param ref the ticket, by id or number
     * @param name as the sender calls it
     */
    MessageAttachment keep(String ref, String name, InputStream content);

    /** The same for a ticket that is still being written, and will be opened under this id. */
    MessageAttachment keepForNew(TicketId ticket, String name, InputStream content);

    /** The file, if the caller may read the message that it hangs on. The caller closes the content. */
    Opened open(AttachmentId id);

    /** @param type media type by content */
    record Opened(String name, String type, long size, InputStream content) {}
}
