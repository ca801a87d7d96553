package io.docket.query.ticket.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.query.elasticsearch.Elasticsearch;
import io.docket.query.ticket.SampleDesk;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stands before Elasticsearch may take less at once than it does, as a proxy that lets through a megabyte. */
class TooLargeDocumentsIT {

    /** Less than all documents together have when they are compressed, and more than each of them but one. */
    private static final int LIMIT = 1_000;

    @Test
    void what_is_too_large_together_goes_in_parts_and_what_is_too_large_alone_is_put_aside() throws Exception {
        var server = SampleElasticsearch.settings();
        try (var door = NarrowDoor.before(Objects.requireNonNull(server.url()), LIMIT);
                var search = new SampleSearch(new Elasticsearch(door.to(server)))) {
            search.write(SampleDesk.events());
            var all = search.search("", SampleDesk.AGENT).total();
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                var page = search.search("", SampleDesk.AGENT);
                assertThat(page.engine()).isEqualTo("elasticsearch");
                assertThat(page.total()).isEqualTo(all);
            });
            assertThat(door.refused()).isPositive();

            var text = new Personal(SampleDesk.ANN, unlike(LIMIT));
            var reply = new RequesterReplied(
                    SampleDesk.ticket(4), MessageId.next(), new PersonId(SampleDesk.ANN.value()), text, List.of());
            search.write(List.of(SampleDesk.recorded(reply, SampleDesk.NOW, 6_000)));
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(search.database()
                            .sql()
                            .sql("select sequence, cause from put_aside")
                            .query()
                            .listOfRows())
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .containsEntry("sequence", SampleDesk.ticket(4).toString())
                            .containsEntry("cause", "It is larger than Elasticsearch takes at once.")));
            assertThat(search.feed().isReady()).isTrue();
        }
    }

    /** So many words that no compression makes small. */
    private static String unlike(int words) {
        return new Random(7).longs(words).mapToObj(Long::toHexString).collect(Collectors.joining(" "));
    }
}
