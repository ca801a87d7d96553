package io.docket.api.ticket.command;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Writes to colleagues only; answered with {@link AddedMessage}. No customer ever sees it, or that it is there. */
public record AddNote(
        @TargetAggregateIdentifier TicketId ticket,
        MessageId message,
        String body,
        Set<PersonId> mentions,
        List<AttachmentId> attachments)
        implements TicketCommand {}
