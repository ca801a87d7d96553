package io.docket.api.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of the log with what proves it.
 *
 * @param scope {@code whole}, or {@code recent} for the part that each start of a node looks at
 * @param state {@code running}, {@code intact}, {@code broken}, or {@code stopped} where it came to no end
 * @param startedBy who asked for it; null where a start of a node did
 * @param from position behind which it began
 * @param position up to which it has come
 * @param head up to which it is to go
 * @param heads how many signed tree heads were compared
 * @param firstBad where the log first is not as it was written
 * @param cause why it came to no end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerificationRun(
        UUID id,
        String scope,
        String state,
        Instant startedAt,
        @Nullable String startedBy,
        @Nullable Instant endedAt,
        long from,
        long position,
        long head,
        long heads,
        @Nullable BadPosition firstBad,
        @Nullable String cause) {}
