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

    private static final int LONGEST_NAME = 200;

    private final UploadTable uploads;

    AttachmentCommands(UploadTable uploads) {
        this.uploads = uploads;
    }

    @CommandHandler
    AttachmentId handle(RegisterAttachment command, Caller caller) {
        uploads.note(
                new RegisterAttachment(
                        command.ticket(), command.id(), safe(command.name()), command.size(), command.type()),
                caller.id());
        return command.id();
    }

    /** Some browsers send whole paths, some senders send anything: what is left is a name that can be shown and saved. */
    private static String safe(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var shown = last.codePoints()
                .filter(character -> !Character.isISOControl(character)
                        && Character.getType(character) != Character.SURROGATE
                        && Character.getType(character) != Character.FORMAT)
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return shown.isEmpty() || shown.equals(".") || shown.equals("..") ? "file" : shown;
    }
}
