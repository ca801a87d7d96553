package io.docket.api.evidence;

import io.docket.api.proof.CompactRange;
import io.docket.api.proof.EventLeaf;
import io.docket.api.proof.Hash;
import io.docket.api.proof.MerkleTree;
import io.docket.api.proof.Node;
import io.docket.api.proof.SignedHead;
import io.docket.api.proof.TreeHead;
import io.docket.api.seal.KnownKeys;
import io.docket.api.seal.Vault;
import io.docket.api.wire.SealedJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** A small bundle without a desk: a log of nine events, of which four are about the ticket. Each can be made wrong before it is proven. */
public final class SampleBundle {

    public static final UUID TICKET = UUID.fromString("018f4d5e-0000-7000-8000-000000000100");
    public static final UUID FILE = UUID.fromString("018f4d5e-0000-7000-8000-0000000000f1");
    public static final UUID ANN = UUID.fromString("018f4d5e-0000-7000-8000-00000000000a");
    public static final UUID BEN = UUID.fromString("018f4d5e-0000-7000-8000-00000000000b");
    public static final byte[] CONTENT = "It burns: \0\1\2\3".getBytes(StandardCharsets.UTF_8);

    private static final Instant AT = Instant.parse("2026-11-30T08:00:00Z");
    private static final String OPENED = """
            {"ticket":"%s","number":17,"requester":"%s","subject":{"subject":"%2$s","text":"Printer"},
            "description":{"subject":"%2$s","text":"The printer is on fire. Grüße"},"priority":"normal","tags":[],
            "attachments":[{"id":"%s","name":{"subject":"%2$s","text":"fire.txt"},"size":%d,"type":"text/plain",
            "sha256":{"subject":"%2$s","text":"%s"}}]}""";

    public final KnownKeys keys = new KnownKeys();
    public final KeyPair signer = keyPair();
    public final List<EventLeaf> log = new ArrayList<>();

    public SampleBundle() {
        add(2, null, "{}");
        add(3, "TicketOpened", OPENED.formatted(TICKET, ANN, FILE, CONTENT.length, sha256()));
        add(4, null, "{}");
        add(5, "PriorityChanged", "{\"ticket\":\"%s\",\"from\":\"normal\",\"to\":\"high\"}".formatted(TICKET));
        add(6, "AgentReplied", """
                {"ticket":"%s","author":"%s","body":{"subject":"%s","text":"Stand back."},"attachments":[]}
                """.formatted(TICKET, BEN, ANN));
        add(7, null, "{}");
        add(8, null, "{}");
        add(9, "TicketSolved", "{\"ticket\":\"%s\"}".formatted(TICKET));
        add(10, null, "{}");
    }

    /** Positions of the ticket's events. */
    public List<Long> positions() {
        return log.stream()
                .filter(leaf -> TICKET.equals(leaf.ticket()))
                .map(EventLeaf::position)
                .toList();
    }

    public Evidence evidence() {
        var nodes = new HashMap<Node, Hash>();
        var range = CompactRange.empty();
        log.forEach(leaf -> range.append(leaf.hash(), nodes::put));
        var tree = new MerkleTree(wanted -> wanted.stream().map(nodes::get).toList());
        var events = log.stream()
                .filter(leaf -> TICKET.equals(leaf.ticket()))
                .map(leaf -> Evidence.Event.of(leaf, tree.inclusion(leaf.index(), log.size()), keys))
                .toList();
        return evidence(SignedHead.sign(new TreeHead(log.size(), range.root(), AT), signer), events);
    }

    public Evidence evidence(SignedHead head, List<Evidence.Event> events) {
        var files = new LinkedHashMap<UUID, Content>(Map.of(FILE, Content.of(CONTENT)));
        var names = Map.of(ANN.toString(), "Ann", BEN.toString(), "Ben");
        return new Evidence(TICKET, 17, AT.plusSeconds(5), BEN, names, head, signer.getPublic(), events, files);
    }

    /** What somebody with the key could sign nevertheless, and what is wrong with it. */
    public Map<String, byte[]> forgeries() {
        var whole = evidence();
        var head = whole.head();
        var forged = new LinkedHashMap<String, Evidence>();
        forged.put("an event was changed", with(whole, events -> events.set(1, renamed(events.get(1)))));
        forged.put("an event was left out", with(whole, events -> events.remove(1)));
        forged.put("the first event was left out", with(whole, events -> events.removeFirst()));
        forged.put("events were turned round", with(whole, events -> events.add(events.removeFirst())));
        forged.put("an event is there twice", with(whole, events -> events.add(1, events.getFirst())));
        forged.put("a key is another one's", with(whole, events -> events.set(0, otherKey(events))));
        forged.put(
                "the head was signed by nobody",
                evidence(new SignedHead(head.head(), head.keyId(), new byte[64]), whole.events()));
        forged.put(
                "the head is another log's",
                evidence(new SampleBundle().add("{\"n\":1}").headBy(signer), whole.events()));
        forged.put(
                "a file is another one",
                with(whole, Map.of(FILE, Content.of("It rains: ....".getBytes(StandardCharsets.UTF_8)))));
        forged.put("a file is named by no event", with(whole, Map.of(BEN, Content.of(CONTENT))));
        var bundles = new LinkedHashMap<String, byte[]>();
        forged.forEach((what, evidence) -> bundles.put(what, bytes(evidence, signer)));
        return bundles;
    }

    public byte[] bytes() {
        return bytes(evidence(), signer);
    }

    public static byte[] bytes(Evidence evidence, KeyPair signer) {
        try {
            var bytes = new ByteArrayOutputStream();
            BundleWriter.write(evidence, signer, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of events that are not the ticket's there is nothing but a leaf. */
    private void add(int position, @org.jspecify.annotations.Nullable String type, String json) {
        while (log.size() < position - 1) {
            add(log.size() + 1, null, "{}");
        }
        boolean ours = type != null;
        var id = UUID.nameUUIDFromBytes(new byte[] {(byte) position});
        long sequence =
                log.stream().filter(leaf -> TICKET.equals(leaf.ticket())).count();
        log.add(new EventLeaf(
                position,
                id,
                "Ticket",
                ours ? TICKET.toString() : id.toString(),
                ours ? sequence : 0,
                ours ? TICKET : null,
                ours ? type : "PersonRegistered",
                "1",
                "user:" + (position % 2 == 0 ? ANN : BEN),
                AT.toEpochMilli() * 1_000 + position,
                AT.toEpochMilli() * 1_000 + position,
                new SealedJson(new Vault(keys)).seal(id, json.getBytes(StandardCharsets.UTF_8)),
                "{\"correlation\":\"1\"}".getBytes(StandardCharsets.UTF_8)));
    }

    private SampleBundle add(String json) {
        add(log.size() + 1, null, json);
        return this;
    }

    private SignedHead headBy(KeyPair keys) {
        return SignedHead.sign(evidence().head().head(), keys);
    }

    private Evidence with(Evidence whole, Consumer<List<Evidence.Event>> change) {
        var events = new ArrayList<>(whole.events());
        change.accept(events);
        return evidence(whole.head(), events);
    }

    private static Evidence with(Evidence it, Map<UUID, Content> files) {
        return new Evidence(
                it.ticket(),
                it.number(),
                it.madeAt(),
                it.madeFor(),
                it.names(),
                it.head(),
                it.headKey(),
                it.events(),
                new LinkedHashMap<>(files));
    }

    private static Evidence.Event renamed(Evidence.Event event) {
        var it = event.leaf();
        var leaf = new EventLeaf(
                it.position(),
                it.id(),
                it.aggregateType(),
                it.aggregateId(),
                it.sequence(),
                it.ticket(),
                "TicketClosed",
                it.revision(),
                it.actor(),
                it.happenedMicros(),
                it.recordedMicros(),
                it.payload(),
                it.metadata());
        return new Evidence.Event(leaf, event.proof(), event.keys());
    }

    private static Evidence.Event otherKey(List<Evidence.Event> events) {
        var key = events.get(2).keys().values().iterator().next();
        var first = events.getFirst();
        return new Evidence.Event(first.leaf(), first.proof(), Map.of("/subject", key));
    }

    private static String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CONTENT));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static KeyPair keyPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
