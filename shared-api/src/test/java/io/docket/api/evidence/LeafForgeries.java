package io.docket.api.evidence;

import io.docket.api.proof.EventLeaf;
import io.docket.api.proof.Hash;
import io.docket.api.proof.SignedHead;
import io.docket.api.proof.TreeHead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Logs of a single event, of bytes that no row of a log has; somebody with the desk's key signed them. */
final class LeafForgeries {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final int POSITION_AT = 1;
    private static final int SEQUENCE_AT = 1 + 12 + 20 + 4 + "Ticket".length() + 4 + 36;

    private LeafForgeries() {}

    static void make(BiConsumer<String, byte[]> sink) {
        var leaf = leaf("user").bytes();
        sink.accept("a leaf that goes on in it", bundle(joined(leaf, new byte[1])));
        sink.accept("a leaf of fourteen columns", bundle(joined(leaf, new byte[4])));
        sink.accept("a leaf of twelve columns", bundle(Arrays.copyOf(leaf, leaf.length - 6)));
        sink.accept("a leaf of another version", bundle(changed(leaf, 0, 2)));
        sink.accept("a leaf whose position has no end", bundle(changed(leaf, POSITION_AT, 0x7F)));
        sink.accept("a leaf without a position", bundle(without(leaf, POSITION_AT, 8)));
        sink.accept("a leaf of a short sequence", bundle(shortened(leaf, SEQUENCE_AT, 8)));
        sink.accept("a leaf without a sequence", bundle(without(leaf, SEQUENCE_AT, 8)));
        var absent = leaf(null).bytes();
        int actorAt = leaf.length - 4 - "user".length() - 2 * 12 - 2 * 6;
        sink.accept("a leaf whose actor is less than absent", bundle(changed(absent, actorAt + 3, 0xFE)));
        sink.accept("a leaf whose actor is no UTF-8", bundle(changed(leaf, actorAt + 4, 0xFF)));
    }

    /** Intact, unless these are the bytes of no event. */
    static byte[] bundle(byte[] leaf) {
        var sample = new SampleBundle();
        var hash = Hash.parse(Sums.of(Content.of(joined(new byte[1], leaf))).sha256());
        var head = SignedHead.sign(new TreeHead(1, hash, Instant.EPOCH), sample.signer);
        var line = "{\"leaf\":\"" + Base64.getEncoder().encodeToString(leaf) + "\",\"path\":[],\"keys\":{}}\n";
        return new Repacked(sample.bytes())
                .remove(Names.file(SampleBundle.FILE))
                .change(Names.EVENTS, text -> line)
                .change(Names.MANIFEST, text -> {
                    var manifest = (ObjectNode) Json.EVENTS.readTree(text);
                    manifest.put("events", 1).set("head", Json.EVENTS.valueToTree(Manifest.Head.of(head)));
                    return Json.EVENTS.writeValueAsString(manifest);
                })
                .listed()
                .signed(sample.signer);
    }

    static EventLeaf leaf(@Nullable String actor) {
        var nothing = "{}".getBytes(StandardCharsets.UTF_8);
        return new EventLeaf(
                1,
                NOBODY,
                "Ticket",
                SampleBundle.TICKET.toString(),
                0,
                SampleBundle.TICKET,
                "TicketClosed",
                "1",
                actor,
                0,
                0,
                nothing,
                nothing);
    }

    private static byte[] changed(byte[] leaf, int place, int value) {
        var changed = leaf.clone();
        changed[place] = (byte) value;
        return changed;
    }

    /** The column at a place has no value. */
    private static byte[] without(byte[] leaf, int place, int length) {
        var absent = ByteBuffer.allocate(4).putInt(-1).array();
        return joined(
                joined(Arrays.copyOf(leaf, place), absent), Arrays.copyOfRange(leaf, place + 4 + length, leaf.length));
    }

    /** The column at a place has half its bytes. */
    private static byte[] shortened(byte[] leaf, int place, int length) {
        var half = ByteBuffer.allocate(4 + length / 2).putInt(length / 2).array();
        return joined(
                joined(Arrays.copyOf(leaf, place), half), Arrays.copyOfRange(leaf, place + 4 + length, leaf.length));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
