package io.docket.api.identity.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.docket.api.identity.ErasureId;
import io.docket.api.identity.PersonId;
import io.docket.api.ticket.query.MessageAuthor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was forgotten.
 *
 * @param state {@code running} until nothing is left beside the log either, then {@code done}
 * @param by who did it
 * @param position of the event by which the person's texts in the log became unreadable
 * @param doneAt when the receipt was written; null while it is running
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Erasure(
        ErasureId id,
        String state,
        PersonId person,
        Instant at,
        MessageAuthor by,
        String reason,
        long position,
        @Nullable Instant doneAt) {

    public boolean done() {
        return doneAt != null;
    }
}
