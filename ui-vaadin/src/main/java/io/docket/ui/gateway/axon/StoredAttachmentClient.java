package io.docket.ui.gateway.axon;

import io.docket.api.attachment.FileStore;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.query.FindMe;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.command.RegisterAttachment;
import io.docket.api.ticket.query.FindAttachment;
import io.docket.api.ticket.query.FindTicket;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.ui.gateway.AttachmentClient;
import io.docket.ui.gateway.DeskClient;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.apache.tika.Tika;

/** Puts the bytes beside the log first, then notes the file on the ticket: a note never lacks its file. */
final class StoredAttachmentClient implements AttachmentClient {
    private final DeskClient desk;
    private final FileStore files;
    private final long limit;
    private final Tika types = new Tika();

    /** @param limit bytes */
    StoredAttachmentClient(DeskClient desk, FileStore files, long limit) {
        this.desk = desk;
        this.files = files;
        this.limit = limit;
    }

    @Override
    public MessageAttachment keep(String ref, String name, InputStream content) {
        var ticket = desk.ask(new FindTicket(ref));
        return keep(ticket.id(), ticket.requester().id(), name, content);
    }

    @Override
    public MessageAttachment keepForNew(TicketId ticket, String name, InputStream content) {
        // Whose ticket it will be may not be chosen yet.
        return keep(ticket, desk.ask(new FindMe()).id(), name, content);
    }

    private MessageAttachment keep(TicketId ticket, PersonId subject, String name, InputStream content) {
        var id = AttachmentId.next();
        try {
            var bytes = new BufferedInputStream(content);
            var type = types.detect(bytes, name);
            var kept = files.put(id.value(), subject, bytes, limit);
            return register(new RegisterAttachment(ticket, id, name, kept.size(), type, kept.sha256()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public Opened open(AttachmentId id) {
        var file = desk.ask(new FindAttachment(id));
        try {
            return new Opened(file.name(), file.type(), file.size(), files.open(id.value()));
        } catch (NoSuchFileException missing) {
            throw new Refusal(ProblemCode.NOT_FOUND, "The file is not there any more.");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private MessageAttachment register(RegisterAttachment command) throws IOException {
        try {
            desk.send(command);
            return new MessageAttachment(command.id(), command.name(), command.size(), command.type());
        } catch (RuntimeException refused) {
            files.remove(command.id().value());
            throw refused;
        }
    }
}
