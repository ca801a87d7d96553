package io.docket.faults.eventstore;

import io.docket.faults.Counts;
import io.docket.faults.Fault;
import io.docket.faults.Outcome;
import io.docket.faults.Trial;
import java.time.Duration;
import java.util.List;

/** F07: as long as it takes to outlast everybody's patience, for Docket's store alone. */
public final class NothingSkipped implements Fault {

    private static final Duration GAP = StoreKind.AXONS_GAP_TIMEOUT;
    private static final Duration LATE = Duration.ofSeconds(70);
    private static final Duration NOW = Duration.ZERO;

    private static final List<StoreCase> CASES = List.of(
            new OpenTransaction("a commit hangs for 70 s, and the reader was away for as long", GAP, LATE, NOW, 3),
            new OpenTransaction("others' clock is 61 s behind", GAP, NOW, Duration.ofSeconds(-61), 3),
            new OpenTransaction("others' clock is an hour ahead", GAP, NOW, Duration.ofHours(1), 3));

    @Override
    public String id() {
        return "F07";
    }

    @Override
    public String promise() {
        return "No committed event is skipped, however slow a commit, late a reader or wrong a clock.";
    }

    @Override
    public int times() {
        return 1;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var counts = Counts.NONE;
        for (int run = 0; run < trial.times(); run++) {
            for (var each : CASES) {
                counts = counts.plus(each.run(StoreKind.DOCKET).counts());
            }
        }
        return new Outcome.Done(trial.times(), counts, List.of(), List.of());
    }
}
