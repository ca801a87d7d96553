package io.docket.api.ticket.event;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Attachment;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;
import java.util.List;
import java.util.Set;
import org.axonframework.serialization.Revision;

/** A colleague wrote to colleagues; no customer sees it. */
@Revision("2")
public record NoteAdded(
        TicketId ticket,
        MessageId message,
        PersonId author,
        Personal body,
        Set<PersonId> mentions,
        List<Attachment> attachments)
        implements MessageEvent {}
