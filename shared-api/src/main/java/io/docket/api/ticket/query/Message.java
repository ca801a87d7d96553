package io.docket.api.ticket.query;

import io.docket.api.ticket.MessageId;
import java.time.Instant;
import java.util.List;

/**
 * One message.
 *
 * @param kind {@code reply} or {@code note}
 */
public record Message(
        MessageId id,
        Instant at,
        String kind,
        MessageAuthor author,
        String body,
        List<MessageAttachment> attachments) {}
