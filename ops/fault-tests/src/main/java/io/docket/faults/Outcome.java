package io.docket.faults;

import java.time.Duration;
import java.util.List;

/** What came of a fault. */
public sealed interface Outcome {

    /**
     * It was done.
     *
     * @param recoveries how long each run took until the desk worked again; empty where nothing had to recover
     * @param violations what was not as promised, in sentences; beside lost, doubled and skipped
     */
    record Done(int runs, Counts counts, List<Duration> recoveries, List<String> violations) implements Outcome {

        boolean isKept() {
            return counts.isClean() && violations.isEmpty();
        }
    }

    /** It could not be done here. */
    record NotRun(String reason) implements Outcome {}
}
