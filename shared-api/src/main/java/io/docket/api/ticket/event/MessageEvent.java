package io.docket.api.ticket.event;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Attachment;
import io.docket.api.ticket.MessageId;
import java.util.List;

/** Someone wrote something. */
public sealed interface MessageEvent extends TicketEvent permits RequesterReplied, AgentReplied, NoteAdded {

    MessageId message();

    PersonId author();

    Personal body();

    List<Attachment> attachments();
}
