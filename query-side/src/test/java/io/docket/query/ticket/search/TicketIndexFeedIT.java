package io.docket.query.ticket.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.personal.Personal;
import io.docket.api.ticket.event.SubjectChanged;
import io.docket.query.elasticsearch.Elasticsearch;
import io.docket.query.elasticsearch.ElasticsearchSettings;
import io.docket.query.projection.Recorded;
import io.docket.query.ticket.SampleDesk;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicketIndexFeedIT {

    private final SampleSearch search = new SampleSearch(SampleElasticsearch.connect());

    @BeforeEach
    void tell() {
        search.write(SampleDesk.events());
        await().atMost(Duration.ofSeconds(30)).until(search.feed()::isReady);
    }

    @AfterEach
    void stop() {
        search.close();
    }

    @Test
    void what_was_written_is_found_by_whoever_asks_for_that_position() {
        for (var i = 0; i < 20; i++) {
            search.write(List.of(renamed(2_000 + i, "Renamed for the time " + i)));
            assertThat(search.search("\"the time " + i + "\"", SampleDesk.AGENT).total())
                    .isEqualTo(1);
        }
    }

    @Test
    void what_was_written_is_in_elasticsearch_soon_after() {
        search.write(List.of(renamed(2_500, "Renamed once more")));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(search.progress().awaitIndexed(2_500)).isEqualTo(2_500);
            assertThat(search.search("subject:once", SampleDesk.AGENT).engine()).isEqualTo("elasticsearch");
        });
    }

    /** Only the documents are changed, so that PostgreSQL finds nothing of it. */
    @Test
    void an_index_of_other_documents_is_filled_beside_the_one_that_answers() {
        var all = search.search("", SampleDesk.AGENT).total();
        search.database()
                .sql()
                .sql("update ticket_search set document = jsonb_set(document, '{properties,subject}', '\"Quokka\"')")
                .update();
        search.database().transactions().executeWithoutResult(status -> search.readModel()
                .switched());
        var live = new AtomicLong(4_000);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            search.write(List.of(renamed(live.incrementAndGet(), "Wombat")));
            assertThat(search.search("", SampleDesk.AGENT).total()).isEqualTo(all);
            assertThat(search.search("subject:quokka", SampleDesk.AGENT).total())
                    .isEqualTo(all - 1);
        });
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var page = search.search("subject:wombat", SampleDesk.AGENT);
            assertThat(page.engine()).isEqualTo("elasticsearch");
            assertThat(page.total()).isOne();
        });
    }

    @Test
    void events_that_come_again_or_late_change_nothing() {
        var before = search.search("", SampleDesk.AGENT).items();
        search.write(SampleDesk.events());
        search.write(SampleDesk.events().reversed());
        assertThat(search.search("", SampleDesk.AGENT).items()).isEqualTo(before);
    }

    @Test
    void a_new_node_takes_over_the_index_that_is_there() {
        search.feed().stop();
        search.write(List.of(renamed(3_000, "Written while nobody fed")));
        search.feed().start();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var page = search.search("subject:fed", SampleDesk.AGENT);
            assertThat(page.engine()).isEqualTo("elasticsearch");
            assertThat(page.total()).isEqualTo(1);
        });
    }

    @Test
    void while_elasticsearch_is_away_postgresql_answers_and_says_so() {
        var away = new Elasticsearch(new ElasticsearchSettings("http://127.0.0.1:1", null, null, null, "docket"));
        try (var alone = new SampleSearch(away)) {
            alone.write(SampleDesk.events());
            var page = alone.search("card", SampleDesk.AGENT);
            assertThat(page.total()).isEqualTo(2);
            assertThat(page.engine()).isEqualTo("postgresql");
            assertThat(page.notice()).contains("away");
        }
    }

    private static Recorded renamed(long position, String subject) {
        var personal = new Personal(SampleDesk.ANN, subject);
        return SampleDesk.recorded(
                new SubjectChanged(SampleDesk.ticket(4), personal, personal), SampleDesk.NOW, position);
    }
}
