package io.docket.api.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 as RFC 6962, section 2.1, uses it: what is hashed says first whether it is a leaf, so that none passes for a
 * node.
 */
final class TreeHash {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private TreeHash() {}

    /** To be fed with the leaf. */
    static MessageDigest leaf() {
        var sha = sha256();
        sha.update(LEAF);
        return sha;
    }

    static Hash leaf(byte[] bytes) {
        var sha = leaf();
        sha.update(bytes);
        return Hash.of(sha.digest());
    }

    static Hash node(Hash left, Hash right) {
        var sha = sha256();
        sha.update(NODE);
        sha.update(left.read());
        sha.update(right.read());
        return Hash.of(sha.digest());
    }

    static Hash nothing() {
        return Hash.of(sha256().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
