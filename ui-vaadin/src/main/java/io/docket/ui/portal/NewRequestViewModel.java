package io.docket.ui.portal;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.command.OpenTicket;
import io.docket.api.ticket.command.OpenedTicket;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.ui.gateway.AttachmentClient;
import io.docket.ui.gateway.DeskClient;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A customer's matter before they send it. Its id is drawn once, so that sending it again opens nothing twice. */
final class NewRequestViewModel {
    private final DeskClient desk;
    private final AttachmentClient files;
    private final PersonId requester;
    private final TicketId ticket = TicketId.next();
    private final MessageId message = MessageId.next();
    private final List<MessageAttachment> attachments = new ArrayList<>();

    NewRequestViewModel(DeskClient desk, AttachmentClient files, PersonId requester) {
        this.desk = desk;
        this.files = files;
        this.requester = requester;
    }

    boolean complete(String subject, String description) {
        return !subject.isBlank() && !description.isBlank();
    }

    /** Keeps a file until the request names it. */
    MessageAttachment keep(String name, InputStream content) {
        return files.keepForNew(ticket, name, content);
    }

    void attach(MessageAttachment file) {
        attachments.add(file);
    }

    void detach(MessageAttachment file) {
        attachments.remove(file);
    }

    /** Gives the number. */
    long send(String subject, String description) {
        var command = new OpenTicket(
                ticket,
                message,
                requester,
                subject.strip(),
                description.strip(),
                Priority.NORMAL,
                TicketType.QUESTION,
                Channel.WEB,
                null,
                Set.of(),
                attachments.stream().map(MessageAttachment::id).toList());
        return desk.send(command, OpenedTicket.class).number();
    }
}
