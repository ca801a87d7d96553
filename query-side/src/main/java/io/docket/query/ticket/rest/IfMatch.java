package io.docket.query.ticket.rest;

import io.docket.query.rest.Invalid;
import org.jspecify.annotations.Nullable;

/** The version that a change was decided on. */
final class IfMatch {

    private IfMatch() {}

    /** @return sequence number of the last event known to the caller; null where any version will do */
    static @Nullable Long decidedOn(@Nullable String header) {
        if (header == null || header.strip().equals("*")) {
            return null;
        }
        var tag = header.strip();
        tag = tag.startsWith("W/") ? tag.substring(2) : tag;
        if (!tag.matches("\"?[0-9]{1,18}\"?")) {
            throw Invalid.field("If-Match", "If-Match carries the ETag of the ticket.");
        }
        return Long.parseLong(tag.replace("\"", "")) - 1;
    }
}
