package io.docket.command.ticket;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import io.docket.api.ticket.Attachment;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.TicketId;
import io.docket.command.decision.Invalid;
import io.docket.command.decision.TextIsWellFormed;
import io.docket.command.decision.Uploads;
import java.util.List;
import java.util.Map;

/**
 * What a message is made of. Texts and names of files belong to the ticket's requester, whoever wrote them: they are
 * about the requester's matter, and are forgotten with it.
 */
record MessageParts(Personal body, List<Attachment> attachments) {

    private static final int MOST_FILES = 20;

    static MessageParts of(
            PersonId owner,
            String field,
            String body,
            List<AttachmentId> files,
            TicketId ticket,
            PersonId writer,
            Uploads uploads) {
        TextIsWellFormed.body(field, body).verify();
        if (files.size() > MOST_FILES) {
            throw new Refusal(Invalid.field("attachments", "A message takes at most " + MOST_FILES + " files."));
        }
        var attachments = files.stream()
                .distinct()
                .map(file -> uploads.find(file, ticket, writer).orElseThrow(MessageParts::unknown))
                .map(upload -> attachment(upload, owner))
                .toList();
        return new MessageParts(new Personal(owner, body), attachments);
    }

    private static Attachment attachment(Uploads.Upload upload, PersonId owner) {
        var sha256 = upload.sha256();
        return new Attachment(
                upload.id(),
                new Personal(owner, upload.name()),
                upload.size(),
                upload.type(),
                sha256 == null ? null : new Personal(owner, sha256));
    }

    private static Refusal unknown() {
        return new Refusal(new RuleViolation(
                ProblemCode.UNKNOWN_REFERENCE,
                "There is no such file of yours for this ticket from within a day.",
                Map.of("field", "attachments")));
    }
}
