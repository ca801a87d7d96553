package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.proof.FirstBad;
import io.docket.api.proof.Flaw;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whoever owns the database changes events, in every way; the desk's keys and the witness are out of their reach. */
class TamperedEventsTest {
    private static final List<String> CHANGES = List.of(
            "payload = 'x'",
            "payload = payload || ' '",
            "metadata = '{}'",
            "type = 'TicketClosed'",
            "revision = '2'",
            "actor = 'user:other'",
            "ticket_id = uuidv7()",
            "event_id = uuidv7()",
            "aggregate_type = 'Person'",
            "aggregate_id = 'another'",
            "sequence_number = 7",
            "happened_micros = happened_micros + 1",
            "recorded_micros = recorded_micros - 1");

    private SignedLog log = SignedLog.copy();

    @Test
    void each_column_of_an_event_counts() {
        for (var change : CHANGES) {
            long position = random();
            log.owner("update event set " + change + " where global_index = " + position);
            assertBad(position, Flaw.CHANGED);
            log.putBack(position, position);
        }
    }

    @Test
    void each_position_is_found() {
        for (long position : List.of(1L, 2L, 999L, 1_000L, 1_001L, 4_096L, 4_097L, (long) SignedLog.EVENTS)) {
            log.owner("update event set payload = 'x' where global_index = " + position);
            assertBad(position, Flaw.CHANGED);
            log.putBack(position, position);
        }
    }

    @Test
    void of_many_the_first_is_named() {
        long first = random();
        log.owner("update event set metadata = '{}' where global_index >= " + first);
        assertBad(first, Flaw.CHANGED);
    }

    @Test
    void what_is_taken_out_of_the_middle_is_missed() {
        for (long position : List.of(1L, 1_000L, 4_096L, 4_097L, SignedLog.EVENTS - 1L)) {
            log.owner("delete from event where global_index = " + position);
            assertBad(position, Flaw.MISSING);
            log.putBack(position, position);
        }
    }

    @Test
    void an_end_that_is_cut_off_is_missed() {
        for (long position : List.of((long) SignedLog.EVENTS, 4_097L, 4_096L, 1_001L, 1L)) {
            log.owner("delete from event where global_index >= " + position);
            assertBad(position, Flaw.CUT_OFF);
        }
    }

    @Test
    void an_end_that_is_cut_off_with_all_that_was_over_it_is_missed_by_the_witness() {
        log.owner("delete from event where global_index > 2000");
        log.owner("delete from proof_node where (index + 1) << level > 2000");
        log.owner("delete from tree_head where size > 2000");
        assertBad(2_001, Flaw.CUT_OFF);
    }

    @Test
    void events_that_changed_places_are_found() {
        for (var pair : List.of(List.of(1, 2), List.of(999, 1_500), List.of(4_096, 4_097))) {
            log.swap(pair.getFirst(), pair.getLast());
            assertBad(pair.getFirst(), Flaw.MOVED);
            log.swap(pair.getFirst(), pair.getLast());
        }
    }

    @Test
    void an_event_between_others_is_found() {
        log.owner("update event set global_index = -global_index where global_index >= 1234");
        log.owner("update event set global_index = 1 - global_index where global_index < 0");
        log.insert(1_234);
        assertBad(1_234, Flaw.INSERTED);
    }

    @Test
    void what_is_taken_out_is_missed_though_all_later_ones_have_moved_up() {
        log.owner("delete from event where global_index between 1234 and 1240");
        log.owner("update event set global_index = -global_index where global_index >= 1234");
        log.owner("update event set global_index = -7 - global_index where global_index < 0");
        assertBad(1_234, Flaw.MISSING);
    }

    @Test
    void what_is_put_before_the_first_is_found() {
        log.insert(0);
        assertBad(0, Flaw.INSERTED);
    }

    private static long random() {
        return 1 + new Random().nextInt(SignedLog.EVENTS);
    }

    private void assertBad(long position, Flaw flaw) {
        assertThat(log.firstBad()).contains(FirstBad.at(position, flaw));
    }
}
