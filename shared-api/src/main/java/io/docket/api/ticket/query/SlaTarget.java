package io.docket.api.ticket.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One clock of a ticket.
 *
 * @param due when it is late; null while it is paused without a due time
 * @param state {@code running|paused|met|breached}
 * @param at when what was promised was done, in time or late; null until then
 * @param leftSeconds working seconds left while it is paused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SlaTarget(
        @Nullable Instant due,
        String state,
        @Nullable Instant at,
        @Nullable Long leftSeconds) {}
