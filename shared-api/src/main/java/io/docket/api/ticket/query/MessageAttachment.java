package io.docket.api.ticket.query;

import io.docket.api.ticket.AttachmentId;

/**
 * A file on a message.
 *
 * @param size bytes
 */
public record MessageAttachment(AttachmentId id, String name, long size, String type) {}
