package io.docket.api.evidence;

import io.docket.api.proof.EventLeaf;
import io.docket.api.proof.Hash;
import io.docket.api.proof.InclusionProof;
import io.docket.api.proof.TreeHead;
import io.docket.api.seal.BrokenSealException;
import io.docket.api.seal.FieldKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Goes through the events of a bundle, in their order, each against the tree head. */
final class EventCheck {

    /** The event that says which number the ticket has. */
    private static final String OPENED = "TicketOpened";

    private static final String METADATA = "metadata";

    private final UUID ticket;
    private final long number;
    private final TreeHead head;
    private final Map<String, Long> streams = new HashMap<>();
    private final Map<String, List<Attached>> files = new LinkedHashMap<>();
    private long last;

    EventCheck(UUID ticket, long number, TreeHead head) {
        this.ticket = ticket;
        this.number = number;
        this.head = head;
    }

    /** What the events so far say of files, by their entries' names, and in the order in which they name them first. */
    Map<String, List<Attached>> files() {
        return files;
    }

    /** @throws WrongEventException if it is not what was written into the log, there and then */
    void check(EventLine line) {
        var leaf = leaf(line);
        try {
            prove(leaf, line);
            place(leaf);
            var payload = Json.said(leaf.payload());
            require(leaf, !payload.has(METADATA), "It has other metadata in it");
            require(leaf, isNumbered(leaf, payload), "It is of a ticket of another number");
            nameFiles(leaf, payload, texts(leaf, SealedPlaces.of(payload, Json.said(leaf.metadata())), line));
        } catch (BrokenSealException e) {
            throw new WrongEventException(leaf.position(), "A text in it does not open: " + e.getMessage());
        } catch (JacksonException | IllegalArgumentException e) {
            throw new WrongEventException(leaf.position(), "It cannot be read");
        }
    }

    private static EventLeaf leaf(EventLine line) {
        try {
            var leaf = EventLeaf.parse(Encoded.base64(line.leaf()));
            if (!LongStream.of(leaf.happenedMicros(), leaf.recordedMicros())
                    .allMatch(micros -> Math.absExact(micros) <= Json.LARGEST)) {
                throw new IllegalArgumentException("Not every reader can tell this time");
            }
            return leaf;
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new WrongEventException(0, "An event is none that a log could hold");
        }
    }

    private void place(EventLeaf leaf) {
        require(leaf, leaf.position() > last, "It does not follow the one before it");
        last = leaf.position();
        require(leaf, ticket.equals(leaf.ticket()), "It is about something else");
        long expected = streams.merge(leaf.aggregateId(), 0L, (before, first) -> before + 1);
        require(leaf, leaf.sequence() == expected, "There should be another one of its stream before it");
    }

    private boolean isNumbered(EventLeaf leaf, JsonNode payload) {
        var said = payload.path("number");
        return !leaf.type().equals(OPENED) || said.isIntegralNumber() && said.asLong() == number;
    }

    private void nameFiles(EventLeaf leaf, JsonNode payload, Map<String, String> texts) {
        for (var file : NamedFile.of(payload)) {
            var attached = new Attached(leaf.position(), content -> file.is(content, texts));
            files.computeIfAbsent(Names.file(file.id()), name -> new ArrayList<>())
                    .add(attached);
        }
    }

    private void prove(EventLeaf leaf, EventLine line) {
        if (leaf.position() > head.size()) {
            throw new WrongEventException(0, "An event is said to be beyond the end of the log");
        }
        var path = line.path().stream().map(Encoded::base64).map(Hash::of).toList();
        var proof = new InclusionProof(leaf.index(), head.size(), path);
        require(leaf, proof.proves(leaf.hash(), head.root()), "It is not what the log holds at this position");
    }

    private static Map<String, String> texts(EventLeaf leaf, Map<String, JsonNode> sealed, EventLine line) {
        var texts = new HashMap<String, String>();
        line.keys().forEach((place, key) -> {
            var text = sealed.get(place);
            if (text == null) {
                throw new WrongEventException(
                        leaf.position(), "There is no text at " + place + " that a key could open");
            }
            texts.put(place, SealedPlaces.open(text, FieldKey.of(Encoded.base64(key))));
        });
        return texts;
    }

    private static void require(EventLeaf leaf, boolean condition, String otherwise) {
        if (!condition) {
            throw new WrongEventException(leaf.position(), otherwise);
        }
    }
}
