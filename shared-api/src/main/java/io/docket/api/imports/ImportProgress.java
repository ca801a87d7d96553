package io.docket.api.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is. Counts are tickets.
 *
 * @param state {@code running}, {@code done} or {@code failed}
 * @param done tickets that are in the log now, those that were there before included
 * @param total null while the files are being read
 * @param errors the first 1,000 refused lines
 */
public record ImportProgress(
        ImportId id,
        String format,
        List<String> files,
        String state,
        long done,
        long failed,
        @Nullable Long total,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<Refused> errors) {

    /** @param line line of the file, from 1 */
    public record Refused(String file, long line, String reason) {}
}
