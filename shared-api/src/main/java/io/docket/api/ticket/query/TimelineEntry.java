package io.docket.api.ticket.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event of a ticket's story.
 *
 * @param sequence its number in everything about the ticket, from 1
 * @param recordedAt when the log took it, where that differs from when it happened
 * @param causationId the message that brought it about; null where it came from outside
 * @param seen the log position that the person's screen showed when they decided, where it told
 * @param text the event in words
 * @param data the event as it was stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineEntry(
        long position,
        long sequence,
        String type,
        String revision,
        Instant at,
        @Nullable Instant recordedAt,
        MessageAuthor actor,
        @JsonInclude @Nullable String correlationId,
        @JsonInclude @Nullable String causationId,
        @Nullable Long seen,
        String text,
        Map<String, Object> data) {}
