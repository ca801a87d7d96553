package io.docket.api.evidence;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
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
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small bundle without a desk: a log of nine events, of which four are about the ticket, one of them in a stream of
 * its own.
 */
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
        add(9, "SlaTargetMet", "{\"ticket\":\"%s\"}".formatted(TICKET));
        add(10, null, "{}");
    }

    public Evidence evidence() {
        return evidence(leaf -> TICKET.equals(leaf.ticket()));
    }

    /** With other events, or more of them. */
    Evidence evidence(Predicate<EventLeaf> chosen) {
        var nodes = new HashMap<Node, Hash>();
        var range = CompactRange.empty();
        log.forEach(leaf -> range.append(leaf.hash(), nodes::put));
        var tree = new MerkleTree(wanted -> wanted.stream().map(nodes::get).toList());
        var events = log.stream()
                .filter(chosen)
                .map(leaf -> Evidence.Event.of(leaf, tree.inclusion(leaf.index(), log.size()), keys, true))
                .toList();
        return evidence(SignedHead.sign(new TreeHead(log.size(), range.root(), AT), signer), events);
    }

    /** Where nobody can say any more which keys open a changed event, with those from before. */
    Evidence evidence(List<Evidence.Event> before) {
        var now = evidence();
        var events = new ArrayList<Evidence.Event>();
        for (var event : now.events()) {
            var keys = event.keys().isEmpty() ? before.get(events.size()).keys() : event.keys();
            events.add(new Evidence.Event(event.leaf(), event.proof(), keys));
        }
        return evidence(now.head(), events);
    }

    public Evidence evidence(SignedHead head, List<Evidence.Event> events) {
        var files = new LinkedHashMap<UUID, Content>();
        if (keys.opening(new PersonId(ANN)).isPresent()) {
            files.put(FILE, Content.of(CONTENT));
        }
        var names = Map.of(ANN.toString(), "Ann", BEN.toString(), "Ben");
        return new Evidence(TICKET, 17, AT.plusSeconds(5), BEN, names, head, events, files);
    }

    /** Whose texts they are is forgotten, as the last event about the ticket says. */
    public void forget() {
        keys.destroy(new PersonId(ANN));
        log.replaceAll(leaf -> leaf.position() == 9 ? Leaves.with(leaf, "TextsErased", leaf.payload()) : leaf);
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
    private void add(int position, @Nullable String type, String json) {
        while (log.size() < position - 1) {
            add(log.size() + 1, null, "{}");
        }
        boolean ours = type != null;
        boolean clock = ours && type.startsWith("Sla");
        var id = UUID.nameUUIDFromBytes(new byte[] {(byte) position});
        long sequence =
                log.stream().filter(leaf -> TICKET.equals(leaf.ticket())).count();
        log.add(new EventLeaf(
                position,
                id,
                clock ? "TicketClocks" : "Ticket",
                ours && !clock ? TICKET.toString() : id.toString(),
                ours && !clock ? sequence : 0,
                ours ? TICKET : null,
                ours ? type : "PersonRegistered",
                "1",
                "user:" + (position % 2 == 0 ? ANN : BEN),
                AT.toEpochMilli() * 1_000 + position,
                AT.toEpochMilli() * 1_000 + position,
                new SealedJson(new Vault(keys)).seal(id, json.getBytes(StandardCharsets.UTF_8)),
                metadata(type)));
    }

    /** Of the reply it is known from where it was written. */
    private byte[] metadata(@Nullable String type) {
        var metadata = new LinkedHashMap<String, Object>(Map.of("correlation", "1"));
        if ("AgentReplied".equals(type)) {
            var address = new Personal(new PersonId(ANN), "192.0.2.7");
            metadata.put("client", new Vault(keys).seal(address, "/client"));
        }
        return JsonMapper.shared().writeValueAsBytes(metadata);
    }

    /** Places of what is no content: the first entry's header, and the last one's with all that follows it. */
    public static IntStream archiveBytes(int length) {
        return IntStream.concat(IntStream.range(0, 43), IntStream.range(length - 520, length));
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
