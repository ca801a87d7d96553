package io.docket.api.ticket.command;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketType;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Opens a ticket for a requester; answered with {@link OpenedTicket}. The command side draws the number.
 *
 * @param message the id that the description gets as the conversation's first reply
 */
public record OpenTicket(
        @TargetAggregateIdentifier TicketId ticket,
        MessageId message,
        PersonId requester,
        String subject,
        String description,
        Priority priority,
        TicketType type,
        Channel channel,
        @Nullable GroupId group,
        Set<String> tags,
        List<AttachmentId> attachments)
        implements TicketCommand {}
