package io.docket.api.proof;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;

/** Signatures by Ed25519 (RFC 8032), in which a desk stands by what it says. */
public final class Ed25519 {

    private static final String NAME = "Ed25519";

    private Ed25519() {}

    /** @throws IllegalArgumentException unless the key is one of Ed25519 */
    public static byte[] sign(byte[] text, KeyPair keys) {
        try {
            var signer = Signature.getInstance(NAME);
            signer.initSign(keys.getPrivate());
            signer.update(text);
            return signer.sign();
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("No key of " + NAME, e);
        } catch (NoSuchAlgorithmException | SignatureException e) {
            throw new IllegalStateException("Every Java has " + NAME, e);
        }
    }

    public static boolean isSigned(byte[] text, byte[] signature, PublicKey key) {
        try {
            var verifier = Signature.getInstance(NAME);
            verifier.initVerify(key);
            verifier.update(text);
            return verifier.verify(signature);
        } catch (InvalidKeyException | SignatureException e) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has " + NAME, e);
        }
    }

    /**
     * @param der the key in its X.509 form
     * @throws IllegalArgumentException if it is no key of Ed25519
     */
    public static PublicKey publicKey(byte[] der) {
        try {
            return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("No key of " + NAME, e);
        }
    }
}
