package io.docket.command.decision;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.TicketId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files that wait for a message to hang on. */
@FunctionalInterface
public interface Uploads {

    /**
     * What the person uploaded for the ticket within the last day; empty for anybody else's, another ticket's, older.
     */
    Optional<Upload> find(AttachmentId id, TicketId ticket, PersonId uploader);

    /**
     * @param type media type by content
     * @param sha256 of the content, in hexadecimal digits; absent where it was uploaded before it was noted
     */
    record Upload(
            AttachmentId id,
            String name,
            long size,
            String type,
            @Nullable String sha256) {}
}
