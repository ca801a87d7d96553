package io.docket.api.evidence;

import io.docket.api.proof.Ed25519;
import io.docket.api.proof.Hash;
import io.docket.api.proof.SignedHead;
import io.docket.api.seal.FieldKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes bundles, as {@code ops/docs/evidence.md} describes them for those who verify. Files are streamed; events are
 * in memory.
 */
public final class BundleWriter {

    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private BundleWriter() {}

    /**
     * @param keys to sign with
     * @throws IllegalArgumentException if the tree head was signed with other ones: one key has to stand by both
     * @throws IOException also where it would be larger than four gigabytes
     */
    public static void write(Evidence evidence, KeyPair keys, OutputStream sink) throws IOException {
        if (!evidence.head().keyId().equals(SignedHead.keyId(keys.getPublic()))) {
            throw new IllegalArgumentException("The tree head was signed with another key: "
                    + evidence.head().keyId());
        }
        var zip = new ZipWriter(sink);
        var entries = new ArrayList<Listed>();
        entries.add(zip.add(Names.PAGE, Content.of(EvidencePage.html())));
        entries.add(zip.add(Names.EVENTS, Content.of(events(evidence.events()))));
        for (var file : evidence.files().entrySet()) {
            entries.add(zip.add(Names.file(file.getKey()), file.getValue()));
        }
        var manifest = Json.STRICT.writeValueAsBytes(manifest(evidence, keys.getPublic(), entries));
        var listed = zip.add(Names.MANIFEST, Content.of(manifest));
        var signed = Manifest.signedBytes(listed.sha256(), SignedHead.keyId(keys.getPublic()));
        zip.add(Names.SIGNATURE, Content.of(Ed25519.sign(signed, keys)));
        zip.finish();
    }

    private static byte[] events(List<Evidence.Event> events) {
        var lines = new ByteArrayOutputStream();
        for (var event : events) {
            lines.writeBytes(Json.STRICT.writeValueAsBytes(line(event)));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private static EventLine line(Evidence.Event event) {
        var path = event.proof().path().stream()
                .map(Hash::bytes)
                .map(BASE64::encodeToString)
                .toList();
        var keys = new TreeMap<String, String>();
        event.keys().forEach((place, key) -> keys.put(place, base64(key)));
        return new EventLine(BASE64.encodeToString(event.leaf().bytes()), path, keys);
    }

    private static String base64(FieldKey key) {
        return BASE64.encodeToString(key.bytes());
    }

    private static Manifest manifest(Evidence evidence, PublicKey signer, List<Listed> entries) {
        var keyId = SignedHead.keyId(signer);
        return new Manifest(
                Manifest.FORMAT,
                evidence.ticket(),
                evidence.number(),
                evidence.events().size(),
                evidence.madeAt().toEpochMilli(),
                evidence.madeFor(),
                Manifest.Head.of(evidence.head()),
                keyId,
                Map.of(keyId, BASE64.encodeToString(signer.getEncoded())),
                new TreeMap<>(evidence.names()),
                entries);
    }
}
