package io.docket.query.ticket.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.personal.Personal;
import io.docket.api.ticket.event.SubjectChanged;
import io.docket.query.projection.Recorded;
import io.docket.query.ticket.SampleDesk;
import io.docket.query.ticket.search.postgresql.PendingDocuments;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class PendingDocumentsTest {
    private static final int ALL = 1_000;

    private final SampleSearch search = new SampleSearch();
    private final PendingDocuments pending =
            new PendingDocuments(search.database().sql(), search.database().transactions(), JsonMapper.shared());

    @BeforeEach
    void everything_has_arrived() {
        search.write(SampleDesk.events());
        pending.arrived(pending.next(0, Set.of(), ALL));
        assertThat(pending.oldest()).isEmpty();
    }

    @AfterEach
    void close() {
        search.close();
    }

    @Test
    void what_comes_later_does_not_hide_that_what_came_before_waits() {
        search.write(List.of(renamed(2_001)));
        search.write(List.of(renamed(2_005)));
        assertThat(pending.oldest().orElseThrow()).isLessThanOrEqualTo(2_001);
    }

    @Test
    void all_events_of_a_batch_wait_with_its_document() {
        search.write(List.of(renamed(2_001), renamed(2_005)));
        assertThat(pending.oldest().orElseThrow()).isLessThanOrEqualTo(2_001);
    }

    @Test
    void what_changed_while_it_was_sent_waits_from_there() {
        search.write(List.of(renamed(2_001)));
        var sent = pending.next(0, Set.of(), ALL);
        search.write(List.of(renamed(2_005)));
        pending.arrived(sent);
        assertThat(pending.oldest()).hasValue(2_002);
        pending.arrived(pending.next(0, Set.of(), ALL));
        assertThat(pending.oldest()).isEmpty();
    }

    @Test
    void an_index_of_before_the_desk_was_restored_is_none() {
        pending.startOver("tickets", "", "tickets-1");
        assertThat(pending.index("tickets")).contains("tickets-1");
        JdbcClient.create(search.database().ownerSource())
                .sql("insert into restoration (events) values (7)")
                .update();
        assertThat(pending.index("tickets")).isEmpty();
        pending.startOver("tickets", "", "tickets-2");
        assertThat(pending.index("tickets")).contains("tickets-2");
    }

    @Test
    void of_two_nodes_that_made_an_index_at_once_both_fill_the_first() {
        assertThat(pending.startOver("tickets", "", "tickets-1")).isEqualTo("tickets-1");
        assertThat(pending.startOver("tickets", "", "tickets-2")).isEqualTo("tickets-1");
        assertThat(pending.index("tickets")).contains("tickets-1");
        assertThat(pending.startOver("tickets", "tickets-1", "tickets-3")).isEqualTo("tickets-3");
    }

    private static Recorded renamed(long position) {
        var personal = new Personal(SampleDesk.ANN, "Renamed at " + position);
        return SampleDesk.recorded(
                new SubjectChanged(SampleDesk.ticket(4), personal, personal), SampleDesk.NOW, position);
    }
}
