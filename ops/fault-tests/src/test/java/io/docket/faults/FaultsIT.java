package io.docket.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.faults.Outcome.Done;
import io.docket.faults.desk.FaultPoint;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A short cut through the faults: each kind once, against real processes. {@code ops/faults} does all of it. */
class FaultsIT {
    private static final long SEED = 20_261_129;

    @Test
    void a_desk_killed_at_every_place_has_lost_nothing_and_skipped_nothing() throws Exception {
        var everywhere = Stream.of(FaultPoint.OF_COMMANDS, FaultPoint.OF_READ_MODELS)
                .flatMap(points -> points.stream())
                .toList();
        kept(new KilledDesk("F01 and F02", "", everywhere.size(), everywhere), everywhere.size());
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

    @Test
    void a_desk_whose_log_was_dropped_is_put_back_to_just_before_that() throws Exception {
        kept(new RestoredDesk(), 1);
    }

    private static void kept(Fault fault, int times) throws Exception {
        var done = (Done) fault.run(new Trial(times, SEED, false));
        assertThat(done.violations()).isEmpty();
        assertThat(done.counts().acknowledged()).isPositive();
        assertThat(done.isKept()).isTrue();
    }
}
