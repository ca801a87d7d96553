package io.docket.query.ticket.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.TextsErased;
import io.docket.query.elasticsearch.Elasticsearch;
import io.docket.query.ticket.SampleDesk;
import io.docket.query.ticket.search.SampleElasticsearch;
import io.docket.query.ticket.search.document.TicketDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Lucene keeps what a document said before until it merges its segment, and Elasticsearch what it was asked to write.
 */
class ExpungedTextsIT {
    /** That no other test has: their indices lie in the same folders. */
    private final String word = "quokka" + Long.toString(System.nanoTime(), Character.MAX_RADIX);

    private final Elasticsearch elasticsearch = SampleElasticsearch.connect();
    private final TicketIndex index = new TicketIndex(elasticsearch);

    @Test
    void no_file_holds_what_tickets_said_before_their_texts_were_erased() throws IOException {
        var name = index.create();
        var tickets = new HashMap<TicketId, TicketDocument>();
        SampleDesk.events().forEach(recorded -> {
            if (recorded.event() instanceof AboutTicket about) {
                put(tickets, about, recorded.position());
            }
        });
        var said = new Personal(SampleDesk.ANN, "Have you seen my " + word + "?");
        var one = SampleDesk.ticket(4);
        put(
                tickets,
                new RequesterReplied(one, MessageId.next(), new PersonId(SampleDesk.ANN.value()), said, List.of()),
                5_000);
        index.write(name, List.copyOf(tickets.values()), true);
        elasticsearch.writing().indices().flush(f -> f.index(name));
        assertThat(files()).as("files that hold the word").anyMatch(file -> !file.contains("translog"));

        put(tickets, new TextsErased(one), 5_001);
        index.write(name, List.of(Objects.requireNonNull(tickets.get(one))), true);
        index.expunge();
        assertThat(deleted(name)).isZero();
        assertThat(files()).isEmpty();
    }

    private static void put(Map<TicketId, TicketDocument> tickets, AboutTicket event, long position) {
        var next = TicketDocument.after(tickets.get(event.ticket()), event, SampleDesk.NOW, position);
        if (next != null) {
            tickets.put(event.ticket(), next);
        }
    }

    private long deleted(String name) throws IOException {
        var docs = elasticsearch
                .writing()
                .indices()
                .stats(s -> s.index(name))
                .all()
                .primaries()
                .docs();
        return Objects.requireNonNullElse(Objects.requireNonNull(docs).deleted(), 0L);
    }

    /** Of the server, that hold the word. It does away with some while one looks: then it is looked again. */
    private List<String> files() {
        return await().ignoreException(UncheckedIOException.class).until(this::holding, found -> true);
    }

    private List<String> holding() throws IOException {
        var found = new ArrayList<String>();
        for (var folder : SampleElasticsearch.folders(elasticsearch)) {
            try (var files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).filter(this::holdsWord).forEach(file -> found.add(file.toString()));
            }
        }
        return found;
    }

    private boolean holdsWord(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException gone) {
            return false;
        }
    }
}
