package io.docket.command.attachment;

import io.docket.api.metadata.Caller;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.command.RegisterAttachment;
import org.axonframework.commandhandling.CommandHandler;

/**
 * Takes note of uploads. Whether the uploader may write to the ticket is decided when a message names the file: until
 * then it is theirs alone, and it tells nothing about whether there is such a ticket.
 */
final class AttachmentCommands {

    private final UploadTable uploads;

    AttachmentCommands(UploadTable uploads) {
        this.uploads = uploads;
    }

    @CommandHandler
    AttachmentId handle(RegisterAttachment command, Caller caller) {
        uploads.note(command, caller.id());
        return command.id();
    }
}
