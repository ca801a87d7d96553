package io.docket.api.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM. A box is 12 bytes of a random nonce, the ciphertext, and 16 bytes of tag. */
final class Aes {

    private static final String CIPHER = "AES/GCM/NoPadding";

    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;

    private static final byte[] NOTHING = {};
    private static final Provider PROVIDER = provider();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Aes() {}

    static byte[] seal(byte[] key, byte[] content) {
        return seal(key, content, NOTHING);
    }

    /** @param bound what has to be known to open it, and is not in it */
    static byte[] seal(byte[] key, byte[] content, byte[] bound) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var ciphertext = run(Cipher.ENCRYPT_MODE, key, nonce, content, bound);
        return ByteBuffer.allocate(NONCE_BYTES + ciphertext.length)
                .put(nonce)
                .put(ciphertext)
                .array();
    }

    /** One of many under the same key, none of which has the same nonce; it is not in what comes of it. */
    static byte[] sealChunk(byte[] key, byte[] nonce, byte[] content, int length) {
        return run(Cipher.ENCRYPT_MODE, key, nonce, Arrays.copyOf(content, length), NOTHING);
    }

    /** @throws BrokenSealException if anything of it was changed */
    static byte[] openChunk(byte[] key, byte[] nonce, byte[] sealed) {
        return run(Cipher.DECRYPT_MODE, key, nonce, sealed, NOTHING);
    }

    /** @throws BrokenSealException if anything of it was changed */
    static byte[] open(byte[] key, byte[] box) {
        return open(key, box, NOTHING);
    }

    /** @throws BrokenSealException if anything of it was changed, or something else was bound */
    static byte[] open(byte[] key, byte[] box, byte[] bound) {
        if (box.length < NONCE_BYTES + TAG_BYTES) {
            throw new BrokenSealException("it is too short");
        }
        var nonce = Arrays.copyOf(box, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(box, NONCE_BYTES, box.length), bound);
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] input, byte[] bound) {
        try {
            var cipher = Cipher.getInstance(CIPHER, PROVIDER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
            cipher.updateAAD(bound);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new BrokenSealException("it was changed", e);
        }
    }

    /** Looked for once: to ask all providers costs a fifth of what sealing a text takes. */
    private static Provider provider() {
        try {
            return Cipher.getInstance(CIPHER).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
