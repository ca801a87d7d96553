package io.docket.api.proof;

import org.jspecify.annotations.Nullable;

/**
 * What came of comparing a log with all that proves it.
 *
 * @param from position behind which it was compared; 0 for the whole log
 * @param events how many the log had
 * @param heads how many signed heads were compared with it, those that witnesses keep included
 * @param witnessed how many of the witnesses' were read for that; where it is 0, whoever has the keys could have
 * written all anew
 * @param last the last of them that it agreed with; null if there was none
 * @param firstBad null if all is as it was written
 */
public record Verification(
        long from,
        long events,
        long heads,
        long witnessed,
        @Nullable SignedHead last,
        @Nullable FirstBad firstBad) {

    public boolean isIntact() {
        return firstBad == null;
    }

    /** With another count of events. */
    public Verification of(long counted) {
        return new Verification(from, counted, heads, witnessed, last, firstBad);
    }
}
