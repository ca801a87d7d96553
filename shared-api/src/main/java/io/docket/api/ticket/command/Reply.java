package io.docket.api.ticket.command;

import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Writes to the other side of the conversation, and changes the ticket in the same breath; answered with {@link
 * AddedMessage}. A requester's reply to a closed ticket opens a follow-up instead.
 */
public record Reply(
        @TargetAggregateIdentifier TicketId ticket,
        MessageId message,
        String body,
        List<AttachmentId> attachments,
        List<TicketChange> changes)
        implements TicketCommand {}
