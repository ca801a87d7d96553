package io.docket.api.proof;

import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A tree head that a desk stands by.
 *
 * @param keyId names the public key, see {@link #keyId}
 * @param signature Ed25519, of {@link TreeHead#signedBytes}
 */
public record SignedHead(TreeHead head, String keyId, byte[] signature) {

    private static final int ID_BYTES = 16;

    /** @throws IllegalArgumentException unless the keys are Ed25519's */
    public static SignedHead sign(TreeHead head, KeyPair keys) {
        var id = keyId(keys.getPublic());
        return new SignedHead(head, id, Ed25519.sign(head.signedBytes(id), keys));
    }

    /** The first 16 bytes of the SHA-256 of the key in its X.509 form (DER), in hexadecimal digits. */
    public static String keyId(PublicKey key) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public boolean isSignedBy(PublicKey key) {
        return keyId.equals(keyId(key)) && Ed25519.isSigned(head.signedBytes(keyId), signature, key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedHead that
                && head.equals(that.head)
                && keyId.equals(that.keyId)
                && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return head.hashCode();
    }
}
