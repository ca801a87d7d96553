package io.docket.api.ticket.query;

import io.docket.api.gateway.Query;
import io.docket.api.ticket.MessageId;

/**
 * One message of a ticket's conversation.
 *
 * @param ref the ticket's id or number
 */
public record FindMessage(String ref, MessageId message) implements Query<Message> {
    @Override
    public Class<Message> answer() {
        return Message.class;
    }
}
