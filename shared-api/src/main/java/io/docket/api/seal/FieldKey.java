package io.docket.api.seal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/**
 * The key of one text. It can be given away without giving away any other. What seals is derived from it, and so is a
 * commitment: AES-GCM alone would let somebody make a ciphertext that two keys open as two texts.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9771">RFC 9771, of key commitment</a>
 */
public final class FieldKey {

    static final int BYTES = 32;

    private static final byte[] PURPOSE = "docket text".getBytes(StandardCharsets.UTF_8);
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder FROM_TEXT = Base64.getUrlDecoder();

    private final byte[] key;

    FieldKey(byte[] key) {
        this.key = key.clone();
    }

    /**
     * One that was given away.
     *
     * @param key what {@link #bytes} gave
     */
    public static FieldKey of(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("A key has " + BYTES + " bytes, and not " + key.length);
        }
        return new FieldKey(key);
    }

    /** For whoever is to open this one text. */
    public byte[] bytes() {
        return key.clone();
    }

    /**
     * What the text says.
     *
     * @throws BrokenSealException if it was not sealed with this key, or was changed since
     */
    public String open(SealedText text) {
        return open(text.commitment(), text.sealed());
    }

    /**
     * What a text says of which these two parts are known, see {@link SealedText}.
     *
     * @throws BrokenSealException if it was not sealed with this key, or was changed since
     */
    public String open(String commitment, String sealed) {
        return open(new Sealed(commitment, sealed));
    }

    Sealed seal(String text) {
        var parts = Parts.of(key);
        var box = Aes.seal(parts.cipher(), text.getBytes(StandardCharsets.UTF_8));
        return new Sealed(TO_TEXT.encodeToString(parts.commitment()), TO_TEXT.encodeToString(box));
    }

    /** @throws BrokenSealException if it was not sealed with this key, or was changed since */
    String open(Sealed sealed) {
        var parts = Parts.of(key);
        if (!MessageDigest.isEqual(parts.commitment(), bytes(sealed.commitment()))) {
            throw new BrokenSealException("it was sealed with another key");
        }
        return text(Aes.open(parts.cipher(), bytes(sealed.box())));
    }

    private static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BrokenSealException("it is no text", e);
        }
    }

    private static byte[] bytes(String text) {
        try {
            return FROM_TEXT.decode(text);
        } catch (IllegalArgumentException e) {
            throw new BrokenSealException("it is no Base64", e);
        }
    }

    /** What is derived for both uses: who knows the one knows nothing of the other. */
    private record Parts(byte[] cipher, byte[] commitment) {

        static Parts of(byte[] key) {
            var derived = Derivation.of(key, PURPOSE, 2 * BYTES);
            return new Parts(Arrays.copyOf(derived, BYTES), Arrays.copyOfRange(derived, BYTES, 2 * BYTES));
        }
    }
}
