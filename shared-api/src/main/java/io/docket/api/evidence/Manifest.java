package io.docket.api.evidence;

import io.docket.api.proof.Ed25519;
import io.docket.api.proof.Hash;
import io.docket.api.proof.SignedHead;
import io.docket.api.proof.TreeHead;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import tools.jackson.core.JacksonException;

/**
 * What the desk says of a bundle, and signs: that these are all events about a ticket in the log of that size.
 *
 * @param events how many
 * @param madeAt milliseconds since 1970
 * @param madeFor id of who asked for it
 * @param signedBy id of the key, which is also the head's: nobody could say of another one what it has to do with the
 * log
 * @param keys what verifies both signatures: this key in its X.509 form (DER) and Base64, by its id
 * @param names what people, groups and organisations were called when the bundle was made, by their ids; proven by
 * nothing
 * @param entries all but the manifest and its signature, in their order
 */
record Manifest(
        String format,
        UUID ticket,
        long number,
        long events,
        long madeAt,
        UUID madeFor,
        Head head,
        String signedBy,
        Map<String, String> keys,
        Map<String, String> names,
        List<Listed> entries) {

    static final String FORMAT = "docket/evidence/v1";

    /** As in the files of witnesses. Times are milliseconds since 1970; root and signature are in Base64. */
    record Head(long size, String root, long at, String keyId, String signature) {

        static Head of(SignedHead signed) {
            var base64 = Base64.getEncoder();
            return new Head(
                    signed.head().size(),
                    base64.encodeToString(signed.head().root().bytes()),
                    signed.head().at().toEpochMilli(),
                    signed.keyId(),
                    base64.encodeToString(signed.signature()));
        }

        SignedHead signed() {
            var head = new TreeHead(size, Hash.of(Encoded.base64(root)), Instant.ofEpochMilli(at));
            return new SignedHead(head, keyId, Encoded.base64(signature));
        }
    }

    static Manifest parse(byte[] json) throws BrokenBundleException {
        try {
            var manifest = Json.exactly(Encoded.text(json), Manifest.class);
            if (!manifest.format().equals(FORMAT)) {
                throw new BrokenBundleException("This is no bundle, or one of another version: " + manifest.format());
            }
            if (!manifest.names().keySet().stream().allMatch(Ids::isId)) {
                throw new BrokenBundleException("The manifest has names of what is no id");
            }
            if (!manifest.signedBy().equals(manifest.head().keyId())) {
                throw new BrokenBundleException("The tree head was signed with the key "
                        + manifest.head().keyId() + ", and the bundle with " + manifest.signedBy());
            }
            if (!manifest.keys().keySet().equals(Set.of(manifest.signedBy()))) {
                throw new BrokenBundleException("The manifest has other keys than the one that signed");
            }
            if (!manifest.numbers().allMatch(number -> number >= 0 && number <= Json.LARGEST)) {
                throw new BrokenBundleException("The manifest has numbers that not every reader can tell");
            }
            return manifest;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new BrokenBundleException("The manifest cannot be read", e);
        }
    }

    private LongStream numbers() {
        return LongStream.of(number, events, madeAt, head.size(), head.at());
    }

    /** What is signed: three lines, each of which ends with a line feed. The second one is the sum of the manifest. */
    static byte[] signedBytes(String sha256, String keyId) {
        return String.join("\n", FORMAT, sha256, keyId, "").getBytes(StandardCharsets.US_ASCII);
    }

    /** @throws IllegalArgumentException if there is no such key */
    PublicKey key(String id) {
        var der = keys.get(id);
        if (der == null) {
            throw new IllegalArgumentException("There is no key " + id);
        }
        var key = Ed25519.publicKey(Encoded.base64(der));
        if (!SignedHead.keyId(key).equals(id) || !Arrays.equals(key.getEncoded(), Encoded.base64(der))) {
            throw new IllegalArgumentException("This is not the key " + id);
        }
        return key;
    }
}
