package io.docket.api.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of whether the log is as it was written.
 *
 * @param state {@code intact}, {@code broken}, {@code running}, or {@code unknown} where nothing was verified yet
 * @param from position behind which it was compared by the latest verification; 0 for the whole log
 * @param events up to which position it was compared; 0 where it was not yet
 * @param treeSize how many events the last tree head covers; null, as all that is about it, where none was signed yet
 * @param rootHash of that head, in Base64, as witnesses keep it
 * @param signedAt when it was signed
 * @param keyId with which key
 * @param firstBad where it first is not; null unless it is broken
 * @param checkedAt when the verification ended that the state is of; null where there was none
 * @param standstill why nothing more is signed; null while all is well
 */
public record VerificationReport(
        String state,
        long from,
        long events,
        @Nullable Long treeSize,
        @Nullable String rootHash,
        @Nullable Instant signedAt,
        @Nullable String keyId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BadPosition firstBad,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant checkedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Standstill standstill) {

    /** @param reason for whoever runs the desk */
    public record Standstill(String reason, Instant since) {}
}
