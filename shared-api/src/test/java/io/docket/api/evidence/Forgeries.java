package io.docket.api.evidence;

import static java.util.stream.Collectors.joining;

import io.docket.api.proof.EventLeaf;
import io.docket.api.proof.SignedHead;
import io.docket.api.seal.FieldKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Bundles that are well formed, and wrong: what somebody with the key could sign, and what others could make of a true one. */
public final class Forgeries {

    private final SampleBundle sample = new SampleBundle();
    private final Evidence whole = sample.evidence();
    private final Map<String, byte[]> all = new LinkedHashMap<>();

    private Forgeries() {}

    /** By what is wrong with them. */
    public static Map<String, byte[]> all() {
        var forgeries = new Forgeries();
        forgeries.signEvents();
        forgeries.signOtherThings();
        forgeries.packAnew();
        return forgeries.all;
    }

    private void signEvents() {
        events("an event was changed", events -> events.set(1, renamed(events.get(1))));
        events("an event was left out", events -> events.remove(1));
        events("the first event was left out", List::removeFirst);
        events("events were turned round", events -> events.addFirst(events.removeLast()));
        events("an event is there twice", events -> events.add(1, events.getFirst()));
        events(
                "a key is another text's",
                events -> events.set(0, keyed(events.getFirst(), "/subject", key(events.get(2)))));
        events(
                "a key opens nothing",
                events -> events.set(0, keyed(events.getFirst(), "/nothing", key(events.getFirst()))));
        sign("an event is about something else", sample.evidence(leaf -> true));
        sign("a text was sealed without a commitment", uncommitted().evidence());
    }

    private void signOtherThings() {
        var head = whole.head();
        sign(
                "the head was signed by nobody",
                sample.evidence(new SignedHead(head.head(), head.keyId(), new byte[64]), whole.events()));
        sign(
                "the head is another log's",
                sample.evidence(
                        SignedHead.sign(uncommitted().evidence().head().head(), sample.signer), whole.events()));
        sign("a file is another one", with(Map.of(SampleBundle.FILE, Content.of(bytes("It rains: ....")))));
        sign("a file is shorter", with(Map.of(SampleBundle.FILE, Content.of(bytes("It")))));
        sign("a file is named by no event", with(Map.of(SampleBundle.BEN, Content.of(SampleBundle.CONTENT))));
    }

    private void packAnew() {
        pack("a name was changed", "bundle.json", text -> text.replace("Ann", "Bob"));
        pack("the page was changed", "evidence.html", text -> text.replace("intact", "broken"));
        pack(
                "the end was left out",
                "events.jsonl",
                text -> text.lines().limit(3).collect(joining("\n")) + "\n");
        pack("the signature is another one", "bundle.sig", text -> "x".repeat(64));
        pack("something was added", "more.txt", text -> text);
    }

    private void sign(String what, Evidence evidence) {
        all.put(what, SampleBundle.bytes(evidence, sample.signer));
    }

    private void events(String what, Consumer<List<Evidence.Event>> change) {
        var events = new ArrayList<>(whole.events());
        change.accept(events);
        sign(what, sample.evidence(whole.head(), events));
    }

    /** Of the same contents, but for one, which may be a new one. */
    private void pack(String what, String name, UnaryOperator<String> change) {
        var bundle = sample.bytes();
        var packed = new ByteArrayOutputStream();
        try {
            var zip = new ZipWriter(packed);
            var parts = ZipReader.read(new ByteArrayInputStream(bundle), bundle.length, any -> true)
                    .parts();
            for (var part : parts) {
                var text = new String(part.content(), StandardCharsets.ISO_8859_1);
                var content = part.name().equals(name) ? change.apply(text) : text;
                zip.add(part.name(), Content.of(content.getBytes(StandardCharsets.ISO_8859_1)));
            }
            if (parts.stream().noneMatch(part -> part.name().equals(name))) {
                zip.add(name, Content.of(new byte[0]));
            }
            zip.finish();
        } catch (IOException | BrokenBundleException e) {
            throw new IllegalStateException(e);
        }
        all.put(what, packed.toByteArray());
    }

    private Evidence with(Map<UUID, Content> files) {
        return new Evidence(
                whole.ticket(),
                whole.number(),
                whole.madeAt(),
                whole.madeFor(),
                whole.names(),
                whole.head(),
                whole.headKey(),
                whole.events(),
                new LinkedHashMap<>(files));
    }

    /** A log, properly signed, in which a text can be opened, but says not by which key. */
    private SampleBundle uncommitted() {
        var other = new SampleBundle();
        other.log.replaceAll(leaf -> leaf.position() == 6 ? changed(leaf, leaf.type(), withoutCommitment(leaf)) : leaf);
        return other;
    }

    private static byte[] withoutCommitment(EventLeaf leaf) {
        var payload = new String(leaf.payload(), StandardCharsets.UTF_8);
        return bytes(payload.replaceFirst("\"commitment\":\"[^\"]*\"", "\"commitment\":\"" + "A".repeat(43) + "\""));
    }

    private static Evidence.Event renamed(Evidence.Event event) {
        var leaf = changed(event.leaf(), "TicketClosed", event.leaf().payload());
        return new Evidence.Event(leaf, event.proof(), event.keys());
    }

    private static EventLeaf changed(EventLeaf it, String type, byte[] payload) {
        return new EventLeaf(
                it.position(),
                it.id(),
                it.aggregateType(),
                it.aggregateId(),
                it.sequence(),
                it.ticket(),
                type,
                it.revision(),
                it.actor(),
                it.happenedMicros(),
                it.recordedMicros(),
                payload,
                it.metadata());
    }

    private static Evidence.Event keyed(Evidence.Event event, String place, FieldKey key) {
        return new Evidence.Event(event.leaf(), event.proof(), Map.of(place, key));
    }

    private static FieldKey key(Evidence.Event event) {
        return event.keys().values().iterator().next();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
