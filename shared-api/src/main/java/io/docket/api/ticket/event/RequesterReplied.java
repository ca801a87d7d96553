package io.docket.api.ticket.event;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Attachment;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The customer side wrote; the clock runs for us. */
@Revision("2")
public record RequesterReplied(
        TicketId ticket, MessageId message, PersonId author, Personal body, List<Attachment> attachments)
        implements MessageEvent {}
