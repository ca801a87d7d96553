package io.docket.query.ticket.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.personal.Personal;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.SubjectChanged;
import io.docket.api.ticket.query.TicketSearchPage;
import io.docket.query.elasticsearch.Elasticsearch;
import io.docket.query.elasticsearch.ElasticsearchSettings;
import io.docket.query.projection.Recorded;
import io.docket.query.ticket.SampleDesk;
import io.docket.query.ticket.search.elasticsearch.TicketIndexFeed;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicketIndexFeedIT {

    private final Elasticsearch elasticsearch = SampleElasticsearch.connect();
    private final SampleSearch search = new SampleSearch(elasticsearch);

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
    void what_elasticsearch_does_not_take_is_put_aside_and_keeps_nobody_else_waiting() throws Exception {
        var index = fillAnIndexThatKnowsNothingOfSolving();
        var solved = search.search("status:solved", SampleDesk.AGENT).total();
        assertThat(solved).isZero();
        assertThat(search.search("status<solved", SampleDesk.AGENT))
                .returns("elasticsearch", TicketSearchPage::engine)
                .satisfies(page -> assertThat(page.total()).isPositive());
        var aside = aside();
        assertThat(aside).isNotEmpty().allSatisfy(row -> {
            assertThat(row).containsEntry("read_model", "index.tickets").containsEntry("events", 1L);
            assertThat(row.get("cause").toString()).contains("[solved_at]");
        });
        var ticket = aside.getFirst().get("sequence").toString();

        search.shelf().write(ticket);
        assertThat(aside()).hasSameSizeAs(aside);
        elasticsearch.writing().indices().putMapping(m -> m.index(index)
                .properties("solved_at", field -> field.date(d -> d.format("epoch_millis"))));
        search.shelf().write(ticket);
        assertThat(aside()).hasSize(aside.size() - 1);
        assertThat(search.search("status:solved", SampleDesk.AGENT).total()).isOne();
    }

    @Test
    void what_was_put_aside_is_so_no_more_once_elasticsearch_takes_a_later_form_of_it() throws Exception {
        var index = fillAnIndexThatKnowsNothingOfSolving();
        var ticket = TicketId.of(aside().getFirst().get("sequence").toString());
        elasticsearch.writing().indices().putMapping(m -> m.index(index)
                .properties("solved_at", field -> field.date(d -> d.format("epoch_millis"))));
        search.write(List.of(renamed(ticket, 5_000, "Later")));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(aside())
                .noneMatch(row -> row.get("sequence").equals(ticket.toString())));
    }

    @Test
    void one_does_without_what_elasticsearch_does_not_take() throws Exception {
        fillAnIndexThatKnowsNothingOfSolving();
        aside().forEach(row -> search.shelf().drop(row.get("sequence").toString()));
        assertThat(aside()).isEmpty();
    }

    /** As if the mapping had forgotten a field that only some documents have. */
    private String fillAnIndexThatKnowsNothingOfSolving() throws IOException {
        search.feed().stop();
        var alias = elasticsearch.prefix() + "-tickets";
        var whole = search.pending().index(alias).orElseThrow();
        var index = whole + "-lacking";
        try (var mapping = TicketIndexFeed.class.getResourceAsStream("tickets.json")) {
            var all = new String(Objects.requireNonNull(mapping).readAllBytes(), StandardCharsets.UTF_8);
            var lacking = all.replaceFirst("\"solved_at\": \\{[^}]*},", "");
            elasticsearch.writing().indices().create(c -> c.withJson(new StringReader(lacking))
                    .index(index)
                    .aliases(index + ".writing", a -> a));
        }
        elasticsearch.writing().indices().updateAliases(u -> u.actions(
                        a -> a.add(add -> add.index(index).alias(alias)))
                .actions(a -> a.remove(remove -> remove.index(whole).alias(alias))));
        search.pending().startOver(alias, search.pending().index(alias).orElse(""), index);
        search.feed().start();
        await().atMost(Duration.ofSeconds(30)).until(() -> !aside().isEmpty());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> search.pending().oldest().isEmpty());
        return index;
    }

    private List<Map<String, Object>> aside() {
        return search.database().sql().sql("select * from put_aside").query().listOfRows();
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
        return renamed(SampleDesk.ticket(4), position, subject);
    }

    private static Recorded renamed(TicketId ticket, long position, String subject) {
        var personal = new Personal(SampleDesk.ANN, subject);
        return SampleDesk.recorded(new SubjectChanged(ticket, personal, personal), SampleDesk.NOW, position);
    }
}
