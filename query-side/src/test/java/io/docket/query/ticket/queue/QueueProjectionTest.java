package io.docket.query.ticket.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.TicketId;
import io.docket.query.projection.KeptTables;
import io.docket.query.projection.ReadModel;
import io.docket.query.projection.Recorded;
import io.docket.query.ticket.SampleDesk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueueProjectionTest {

    private static final SampleQueue queue = new SampleQueue();

    private final List<Recorded> events = SampleDesk.events();
    private final ReadModel projection = queue.projection();

    @BeforeEach
    void empty() {
        KeptTables.empty(queue.database().sql(), projection);
    }

    @Test
    void one_batch_and_many_small_ones_make_the_same_rows() {
        projection.write(events);
        var whole = rows();
        assertThat(whole).hasSize(7);

        KeptTables.empty(queue.database().sql(), projection);
        assertThat(rows()).isEmpty();
        events.forEach(event -> projection.write(List.of(event)));
        assertThat(rows()).isEqualTo(whole);
    }

    @Test
    void events_that_come_again_change_nothing() {
        projection.write(events);
        var once = rows();

        projection.write(events);
        projection.write(events.subList(3, 9));
        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void late_events_change_nothing() {
        projection.write(events);
        var before = rows();

        projection.write(events.reversed());
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_row_written_by_a_slower_node_does_not_overwrite_a_newer_one() {
        projection.write(events);
        var newest = rows();
        KeptTables.empty(queue.database().sql(), projection);
        projection.write(events.subList(0, 3));
        var old = List.copyOf(rows().values());
        projection.write(events);

        queue.table().save(old);
        assertThat(rows()).isEqualTo(newest);
    }

    @Test
    void what_happens_to_a_ticket_that_was_never_opened_is_left_out() {
        projection.write(events.subList(1, 5));
        assertThat(rows()).isEmpty();
    }

    private static Map<TicketId, QueueEntry> rows() {
        return queue.table().load(SampleDesk.tickets());
    }
}
