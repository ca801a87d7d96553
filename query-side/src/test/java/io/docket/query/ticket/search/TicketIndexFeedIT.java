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
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            assertThat(search.progress().awaitIndexed(2_500)).isEqualTo(2_500);
            assertThat(search.search("subject:once", SampleDesk.AGENT).engine()).isEqualTo("elasticsearch");
        });
    }

    @Test
    void a_rebuild_fills_elasticsearch_anew() {
        search.clear();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> search.search("", SampleDesk.AGENT).total() == 0);

        search.write(SampleDesk.events());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var page = search.search("card", SampleDesk.AGENT);
            assertThat(page.engine()).isEqualTo("elasticsearch");
            assertThat(page.total()).isEqualTo(2);
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
