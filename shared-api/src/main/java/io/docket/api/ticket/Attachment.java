package io.docket.api.ticket;

import io.docket.api.personal.Personal;

/**
 * A file that hangs on a message.
 *
 * @param size in bytes
 * @param type media type by content, never by what the sender claimed
 */
public record Attachment(AttachmentId id, Personal name, long size, String type) {}
