package io.docket.api.ticket.query;

import io.docket.api.gateway.Query;
import io.docket.api.ticket.AttachmentId;

/** A file, for whoever may read the message that it hangs on. */
public record FindAttachment(AttachmentId id) implements Query<MessageAttachment> {

    @Override
    public Class<MessageAttachment> answer() {
        return MessageAttachment.class;
    }
}
