package io.docket.ui.portal;

import io.docket.api.problem.Refusal;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.command.RegisterAttachment;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.ui.gateway.AttachmentClient;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.sample.SamplePeople;
import java.io.InputStream;

/** Files without content, noted on the sample desk. */
record NotedFiles(SampleBank bank) implements AttachmentClient {

    @Override
    public MessageAttachment keep(String ref, String name, InputStream content) {
        return keepForNew(bank.tickets().find(ref).id(), name, content);
    }

    @Override
    public MessageAttachment keepForNew(TicketId ticket, String name, InputStream content) {
        var file = new MessageAttachment(AttachmentId.next(), name, 0, "image/png");
        bank.as(SamplePeople.AGENT).send(new RegisterAttachment(ticket, file.id(), name, 0, file.type(), ""));
        return file;
    }

    @Override
    public Opened open(AttachmentId id) {
        throw Refusal.notFound("file");
    }
}
