package io.docket.api.evidence;

import static java.util.stream.Collectors.joining;

import io.docket.api.proof.EventLeaf;
import io.docket.api.proof.SignedHead;
import io.docket.api.seal.FieldKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Bundles that are well formed, and wrong: what somebody with the key could sign, and what others could make of a true
 * one.
 */
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
        forgeries.signWithAnotherKey();
        forgeries.nameOtherThings();
        forgeries.hideHashes();
        EntryForgeries.make(forgeries::put);
        TextForgeries.make(forgeries::put);
        LogForgeries.make(forgeries::put);
        LeafForgeries.make(forgeries::put);
        KeyForgeries.make(forgeries::put);
        return forgeries.all;
    }

    /** Bundles that are as they should be, by what is unusual with them. */
    public static Map<String, byte[]> none() {
        var forgeries = new Forgeries();
        forgeries.sign(
                "names of all letters",
                forgeries.named(SampleBundle.ANN.toString(), "\"\\/\u001F\u007F\u2028\n\uD83D\uDD25ü"));
        forgeries.sign("no names", forgeries.whole(17, Map.of(), forgeries.whole.files()));
        forgeries.sign("no files", forgeries.with(Map.of()));
        forgeries.put(
                "a log of one event",
                LeafForgeries.bundle(LeafForgeries.leaf("user").bytes()));
        forgeries.put(
                "an event of nobody",
                LeafForgeries.bundle(LeafForgeries.leaf(null).bytes()));
        var erased = new SampleBundle();
        erased.forget();
        forgeries.put("texts that were erased", erased.bytes());
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
        all.put("a text was sealed without a commitment", uncommitted().bytes());
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
        pack("a name was changed", it -> it.change("bundle.json", text -> text.replace("Ann", "Bob")));
        pack("the page was changed", it -> it.change("evidence.html", text -> text.replace("intact", "broken")));
        pack("the end was left out", it -> it.change("events.jsonl", Forgeries::withoutEnd));
        pack("the signature is another one", it -> it.change("bundle.sig", text -> "x".repeat(64)));
        pack("something was added", it -> it.insert(5, "more.txt", new byte[0]));
    }

    /** Whoever has a true bundle has its head, and can sign with a key of their own what they please. */
    private void signWithAnotherKey() {
        var other = SampleBundle.keyPair();
        all.put("another key signed it", new Repacked(sample.bytes()).signedByAnother(other));
        all.put(
                "another key signed less of it",
                new Repacked(sample.bytes())
                        .change("events.jsonl", Forgeries::withoutEnd)
                        .change("bundle.json", text -> text.replace("\"events\":4", "\"events\":3"))
                        .listed()
                        .signedByAnother(other));
    }

    /** Words that no proof covers, in places of those that it does. */
    private void nameOtherThings() {
        sign("a word has a name", named("high", "low"));
        sign("a tag has a name", named("constructor", "Ann"));
        sign("an id in capitals has a name", named(SampleBundle.ANN.toString().toUpperCase(Locale.ROOT), "Ann"));
        sign("the number is another ticket's", whole(18, whole.names(), whole.files()));
    }

    private void hideHashes() {
        var events = new ArrayList<>(whole.events());
        var first = events.getFirst();
        var keys = new LinkedHashMap<>(first.keys());
        keys.remove("/attachments/0/sha256");
        events.set(0, new Evidence.Event(first.leaf(), first.proof(), keys));
        var hidden = sample.evidence(whole.head(), events);
        sign("nobody can tell what the file's hash is", hidden);
        hidden.files().put(SampleBundle.FILE, Content.of(bytes("x".repeat(SampleBundle.CONTENT.length))));
        sign("a file is another one of the same size, and nobody can tell its hash", hidden);
    }

    private static String withoutEnd(String lines) {
        return lines.lines().limit(3).collect(joining("\n")) + "\n";
    }

    private void put(String what, byte[] bundle) {
        if (all.put(what, bundle) != null) {
            throw new IllegalArgumentException("There are two of '" + what + "'");
        }
    }

    private void sign(String what, Evidence evidence) {
        all.put(what, SampleBundle.bytes(evidence, sample.signer));
    }

    private void events(String what, Consumer<List<Evidence.Event>> change) {
        var events = new ArrayList<>(whole.events());
        change.accept(events);
        sign(what, sample.evidence(whole.head(), events));
    }

    private void pack(String what, UnaryOperator<Repacked> change) {
        all.put(what, change.apply(new Repacked(sample.bytes())).bytes());
    }

    private Evidence with(Map<UUID, Content> files) {
        return whole(whole.number(), whole.names(), new LinkedHashMap<>(files));
    }

    private Evidence named(String id, String name) {
        return whole(whole.number(), Map.of(id, name), whole.files());
    }

    private Evidence whole(long number, Map<String, String> names, SequencedMap<UUID, Content> files) {
        return new Evidence(
                whole.ticket(), number, whole.madeAt(), whole.madeFor(), names, whole.head(), whole.events(), files);
    }

    /** A log, properly signed, in which a text can be opened, but says not by which key. */
    private SampleBundle uncommitted() {
        var other = new SampleBundle();
        other.log.replaceAll(
                leaf -> leaf.position() == 6 ? Leaves.with(leaf, leaf.type(), withoutCommitment(leaf)) : leaf);
        return other;
    }

    private static byte[] withoutCommitment(EventLeaf leaf) {
        var payload = new String(leaf.payload(), StandardCharsets.UTF_8);
        return bytes(payload.replaceFirst("\"commitment\":\"[^\"]*\"", "\"commitment\":\"" + "A".repeat(43) + "\""));
    }

    private static Evidence.Event renamed(Evidence.Event event) {
        var leaf = Leaves.with(event.leaf(), "TicketClosed", event.leaf().payload());
        return new Evidence.Event(leaf, event.proof(), event.keys());
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
