package io.docket.api.evidence;

import io.docket.api.proof.Ed25519;
import io.docket.api.proof.SignedHead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** What somebody makes of a true bundle: other contents in an archive of the right form, signed anew or not. */
final class Repacked {

    private record Entry(String name, byte[] content) {}

    private final List<Entry> entries = new ArrayList<>();

    Repacked(byte[] bundle) {
        try {
            ZipReader.read(new ByteArrayInputStream(bundle), bundle.length, any -> true)
                    .parts()
                    .forEach(part -> entries.add(new Entry(part.name(), part.content())));
        } catch (IOException | BrokenBundleException e) {
            throw new IllegalStateException(e);
        }
    }

    Repacked insert(int place, String name, byte[] content) {
        entries.add(place, new Entry(name, content));
        return this;
    }

    Repacked change(String name, UnaryOperator<String> change) {
        entries.replaceAll(entry -> !entry.name().equals(name) ? entry : new Entry(name, changed(entry, change)));
        return this;
    }

    Repacked move(int from, int to) {
        entries.add(to, entries.remove(from));
        return this;
    }

    Repacked remove(String name) {
        entries.removeIf(entry -> entry.name().equals(name));
        return this;
    }

    /** The manifest lists what is there now. */
    Repacked listed() {
        return change(Names.MANIFEST, text -> {
            var manifest = (ObjectNode) Json.EVENTS.readTree(text);
            var listed = manifest.putArray("entries");
            for (var entry : entries) {
                if (!entry.name().equals(Names.MANIFEST) && !entry.name().equals(Names.SIGNATURE)) {
                    var sums = Sums.of(Content.of(entry.content()));
                    listed.addObject()
                            .put("name", entry.name())
                            .put("size", sums.size())
                            .put("sha256", sums.sha256());
                }
            }
            return latin(Json.EVENTS.writeValueAsBytes(manifest));
        });
    }

    byte[] signed(KeyPair keys) {
        var manifest = entries.stream()
                .filter(entry -> entry.name().equals(Names.MANIFEST))
                .findFirst()
                .orElseThrow();
        var sha256 = Sums.of(Content.of(manifest.content())).sha256();
        var signature = Ed25519.sign(Manifest.signedBytes(sha256, SignedHead.keyId(keys.getPublic())), keys);
        return change(Names.SIGNATURE, text -> latin(signature)).bytes();
    }

    /** By another one who says in the manifest that it is theirs. */
    byte[] signedByAnother(KeyPair keys) {
        var id = SignedHead.keyId(keys.getPublic());
        change(Names.MANIFEST, text -> {
            var manifest = (ObjectNode) Json.EVENTS.readTree(text);
            manifest.put("signedBy", id)
                    .withObject("keys")
                    .put(id, Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
            return latin(Json.EVENTS.writeValueAsBytes(manifest));
        });
        return signed(keys);
    }

    byte[] bytes() {
        var packed = new ByteArrayOutputStream();
        var written = new ArrayList<ZipForm.Entry>();
        for (var entry : entries) {
            var form = Sums.of(Content.of(entry.content())).entry(entry.name(), packed.size());
            packed.writeBytes(ZipForm.local(form));
            packed.writeBytes(entry.content());
            written.add(form);
        }
        packed.writeBytes(ZipForm.directory(written, packed.size()));
        return packed.toByteArray();
    }

    /** A byte is a character here, as contents may be no text. */
    private static byte[] changed(Entry entry, UnaryOperator<String> change) {
        return change.apply(latin(entry.content())).getBytes(StandardCharsets.ISO_8859_1);
    }

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
