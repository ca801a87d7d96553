package io.docket.faults.oracle;

import io.docket.faults.Counts;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found.
 *
 * @param violations in sentences; those that the counts tell too are explained here
 */
public record Verdict(Counts counts, List<String> violations) {

    /** How many are told one by one. */
    private static final int TOLD = 5;

    static Verdict of(Counts counts, List<String> violations) {
        var told = violations.stream().limit(TOLD);
        var more = violations.size() > TOLD
                ? Stream.of("... and " + (violations.size() - TOLD) + " more like these")
                : Stream.<String>empty();
        return new Verdict(counts, Stream.concat(told, more).toList());
    }

    public Verdict and(Verdict other) {
        return new Verdict(
                counts.plus(other.counts),
                Stream.concat(violations.stream(), other.violations.stream()).toList());
    }
}
