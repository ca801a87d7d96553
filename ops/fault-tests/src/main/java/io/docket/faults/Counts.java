package io.docket.faults;

/**
 * What became of what was written.
 *
 * @param acknowledged how many writes were answered as done
 * @param lost acknowledged and not, or not wholly, in the log; or half in the log
 * @param doubled there more than once
 * @param skipped in the log and not, or not rightly, in what is computed from it
 */
public record Counts(int acknowledged, int lost, int doubled, int skipped) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(
                acknowledged + other.acknowledged, lost + other.lost, doubled + other.doubled, skipped + other.skipped);
    }

    boolean isClean() {
        return lost == 0 && doubled == 0 && skipped == 0;
    }
}
