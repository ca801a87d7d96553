package io.docket.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.faults.Outcome.Done;
import io.docket.faults.desk.FaultPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short cut through the faults, against real processes. {@code ops/faults} does all of it. */
class FaultsIT {
    private static final long SEED = 20_261_129;

    /** Around each of the two commits: that of the log, and that of a read model. */
    private static final List<FaultPoint> COMMITS = List.of(
            FaultPoint.BEFORE_INSERT,
            FaultPoint.AFTER_INSERT,
            FaultPoint.BEFORE_TELLING,
            FaultPoint.BEFORE_TOKEN,
            FaultPoint.BEFORE_COMMIT);

    @Test
    void a_desk_killed_around_its_commits_has_lost_nothing_and_skipped_nothing() throws Exception {
        kept(new KilledDesk("F01 and F02", "", COMMITS.size(), COMMITS), COMMITS.size());
    }

    @Test
    void a_database_that_breaks_off_costs_nothing_that_was_acknowledged() throws Exception {
        kept(new RestartedDatabase(), 1);
    }

    @Test
    void a_repeated_write_is_done_once() throws Exception {
        kept(new RepeatedWrites(), 5);
    }

    @Test
    void a_log_that_somebody_tampers_with_is_found_to_be_so() throws Exception {
        kept(new TamperedLog(), 1);
    }

    private static void kept(Fault fault, int times) throws Exception {
        var done = (Done) fault.run(new Trial(times, SEED, false));
        assertThat(done.violations()).isEmpty();
        assertThat(done.counts().acknowledged()).isPositive();
        assertThat(done.isKept()).isTrue();
    }
}
