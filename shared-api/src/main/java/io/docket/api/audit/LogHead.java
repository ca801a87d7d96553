package io.docket.api.audit;

import io.docket.api.proof.Hash;
import io.docket.api.proof.SignedHead;
import io.docket.api.proof.TreeHead;
import java.time.Instant;
import java.util.Base64;

/**
 * A signed head of the tree over the log, with the fields that witnesses keep.
 *
 * @param size how many events it covers
 * @param root in Base64
 * @param at when it was signed, in milliseconds since 1970
 * @param keyId with which key
 * @param signature Ed25519, in Base64
 */
public record LogHead(long size, String root, long at, String keyId, String signature) {

    public static LogHead of(SignedHead signed) {
        var head = signed.head();
        var base64 = Base64.getEncoder();
        return new LogHead(
                head.size(),
                base64.encodeToString(head.root().bytes()),
                head.at().toEpochMilli(),
                signed.keyId(),
                base64.encodeToString(signed.signature()));
    }

    /**
     * The same as bytes.
     *
     * @throws IllegalArgumentException where a text is no Base64, or the root no hash
     */
    public SignedHead signed() {
        var base64 = Base64.getDecoder();
        var head = new TreeHead(size, Hash.of(base64.decode(root)), Instant.ofEpochMilli(at));
        return new SignedHead(head, keyId, base64.decode(signature));
    }
}
