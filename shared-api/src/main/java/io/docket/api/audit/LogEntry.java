package io.docket.api.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.MessageAuthor;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event of the log.
 *
 * @param at when it happened
 * @param recordedAt when the log took it, where that differs
 * @param client the network address from which somebody did it, or {@code [erased]}; null where there is none
 * @param ticket the ticket that it is about, if any
 * @param causationId the message that brought it about; null where it came from outside
 * @param text the event as a sentence
 * @param data the event's own fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LogEntry(
        long position,
        String type,
        String revision,
        Instant at,
        @Nullable Instant recordedAt,
        MessageAuthor actor,
        @Nullable String client,
        @Nullable TicketId ticket,
        @Nullable Long number,
        @JsonInclude @Nullable String correlationId,
        @JsonInclude @Nullable String causationId,
        String text,
        Map<String, Object> data) {}
