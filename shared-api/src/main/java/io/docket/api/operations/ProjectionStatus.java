package io.docket.api.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a read model is.
 *
 * @param position every event up to here is in it
 * @param head the log's last position
 * @param lag events that are still to come
 * @param state {@code running}, {@code rebuilding}, {@code stopped} or {@code failing}
 * @param deadLetters events set aside because they could not be written
 * @param rebuild what is being built to take its place; null where nothing is
 * @param previous what one can go back to; null where there is nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectionStatus(
        String name,
        int version,
        long position,
        long head,
        long lag,
        String state,
        long deadLetters,
        @Nullable Rebuild rebuild,
        @Nullable Previous previous) {

    /**
     * A read model that is being built beside the one that answers.
     *
     * @param position every event up to here is in it; 0 while it waits for another rebuild
     * @param failure why it does not go on and is tried again; null while it goes on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rebuild(
            int version, long position, @Nullable String failure) {}

    /** What answered until then. */
    public record Previous(int version, Instant until) {}
}
