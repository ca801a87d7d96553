package io.docket.command.attachment;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.command.RegisterAttachment;
import io.docket.command.decision.Uploads;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes what was uploaded, each in a transaction of its own. A second note of the same file changes nothing. */
record UploadTable(JdbcClient sql) implements Uploads {

    void note(RegisterAttachment upload, PersonId uploader) {
        sql.sql("insert into upload (id, ticket, uploader, name, size, type, sha256) values (?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (id) do nothing")
                .params(
                        upload.id().value(),
                        upload.ticket().value(),
                        uploader.value(),
                        upload.name(),
                        upload.size(),
                        upload.type(),
                        upload.sha256())
                .update();
    }

    void forget(PersonId uploader) {
        sql.sql("delete from upload where uploader = ?").param(uploader.value()).update();
    }

    void forget(TicketId ticket) {
        sql.sql("delete from upload where ticket = ?").param(ticket.value()).update();
    }

    @Override
    public Optional<Upload> find(AttachmentId id, TicketId ticket, PersonId uploader) {
        return sql.sql("select name, size, type, sha256 from upload"
                        + " where id = ? and ticket = ? and uploader = ? and at > now() - interval '1 day'")
                .params(id.value(), ticket.value(), uploader.value())
                .query((row, number) -> new Upload(
                        id, row.getString("name"), row.getLong("size"), row.getString("type"), row.getString("sha256")))
                .optional();
    }
}
