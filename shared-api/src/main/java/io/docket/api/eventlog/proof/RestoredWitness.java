package io.docket.api.eventlog.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * What a witness makes of a log that was put back to an earlier state: that is told, and never shown as if nothing were
 * missing.
 */
public final class RestoredWitness {

    private RestoredWitness() {}

    /**
     * Begins a new file of tree heads with those that are still true of the log; the one before stays under another
     * name.
     *
     * @param folder of the file
     * @param events how many the log has now
     * @return how many events the log had at least, as the file knew
     */
    public static long putBack(Path folder, long events, Instant now) throws IOException {
        return new WitnessFile(folder).putBack(events, now);
    }
}
