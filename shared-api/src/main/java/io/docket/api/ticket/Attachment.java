package io.docket.api.ticket;

import io.docket.api.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A file that hangs on a message.
 *
 * @param size in bytes
 * @param type media type by content, never by what the sender claimed
 * @param sha256 of the content, in hexadecimal digits, by which the event binds it; absent in events from before it was
 * noted
 */
public record Attachment(
        AttachmentId id,
        Personal name,
        long size,
        String type,
        @Nullable Personal sha256) {}
