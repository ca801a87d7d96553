package io.docket.query.ticket.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.api.ticket.query.MessageAuthor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message just written.
 *
 * @param ticket the follow-up that took it; left out where it stands where it was sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostedMessage(
        MessageId id,
        Instant at,
        String kind,
        MessageAuthor author,
        String body,
        List<MessageAttachment> attachments,
        @Nullable TicketId ticket) {

    static PostedMessage of(Message message, @Nullable TicketId followUp) {
        return new PostedMessage(
                message.id(),
                message.at(),
                message.kind(),
                message.author(),
                message.body(),
                message.attachments(),
                followUp);
    }
}
