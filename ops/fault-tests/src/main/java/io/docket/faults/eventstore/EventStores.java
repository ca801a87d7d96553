package io.docket.faults.eventstore;

import io.docket.faults.Counts;
import io.docket.faults.Fault;
import io.docket.faults.Outcome;
import io.docket.faults.Trial;
import java.time.Duration;
import java.util.List;

/** The cases, each tried with every kind of store. */
public final class EventStores implements Fault {

    /**
     * Of Axon's engine, where a case needs it to have passed: a minute shorter than it is by default, for a quicker
     * test.
     */
    private static final Duration SHORT = Duration.ofSeconds(2);

    private static final Duration USUAL = StoreKind.AXONS_GAP_TIMEOUT;
    private static final Duration NOW = Duration.ZERO;

    static final StoreCase IN_TIME =
            new OpenTransaction("a transaction stays open, the reader is there in time", USUAL, NOW, NOW, 0);
    static final StoreCase LATE = new OpenTransaction(
            "a transaction stays open, the reader comes late (gap time-out 2 s)", SHORT, SHORT.multipliedBy(2), NOW, 0);
    static final StoreCase BACK_AGAIN = new OpenTransaction(
            "the same, the reader was there before and goes on (2 s)", SHORT, SHORT.multipliedBy(2), NOW, 3);
    static final StoreCase CLOCK_BEHIND = new OpenTransaction(
            "a transaction stays open, others' clock is 61 s behind", USUAL, NOW, Duration.ofSeconds(-61), 0);
    static final StoreCase CLOCK_AHEAD = new OpenTransaction(
            "a transaction stays open, others' clock is an hour ahead", USUAL, NOW, Duration.ofHours(1), 0);

    private static final String ROW = "%-66s %-15s %12s %7s %5s %8s %8s %8s";

    @Override
    public String id() {
        return "eventstore";
    }

    @Override
    public String promise() {
        return "Whatever befalls writers, readers and clocks, a reader is given every event once.";
    }

    @Override
    public int times() {
        return 3;
    }

    /** Prints what each store lost. Docket's alone counts. */
    @Override
    public Outcome run(Trial trial) throws Exception {
        var ours = Counts.NONE;
        System.out.println(
                ROW.formatted("case", "store", "acknowledged", "stored", "lost", "doubled", "skipped", "unclear"));
        for (var each : cases(trial)) {
            for (var kind : StoreKind.values()) {
                var tally = each.run(kind);
                System.out.println(row(each, kind, tally));
                if (kind == StoreKind.DOCKET) {
                    ours = ours.plus(tally.counts());
                }
            }
        }
        return new Outcome.Done(cases(trial).size(), ours, List.of(), List.of());
    }

    static List<StoreCase> cases(Trial trial) {
        return List.of(
                IN_TIME,
                LATE,
                BACK_AGAIN,
                CLOCK_BEHIND,
                CLOCK_AHEAD,
                new TakenBack(8, 60),
                new KilledWriters(trial),
                new OneStream(16, 100));
    }

    private static String row(StoreCase each, StoreKind kind, Tally tally) {
        return ROW.formatted(
                each.name(),
                kind.title(),
                tally.acknowledged(),
                tally.stored(),
                tally.lost(),
                tally.doubled(),
                tally.skipped(),
                tally.unclear());
    }
}
