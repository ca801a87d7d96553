package io.docket.api.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Bytes as texts and texts as bytes, where each has one form only: what could be written in another way is refused. */
final class Encoded {

    private Encoded() {}

    /** @throws IllegalArgumentException if this is not how RFC 4648, section 4, writes bytes */
    static byte[] base64(String text) {
        var bytes = Base64.getDecoder().decode(text);
        require(Base64.getEncoder().encodeToString(bytes).equals(text));
        return bytes;
    }

    /** @throws IllegalArgumentException if this is not how RFC 4648, section 5, writes bytes without padding */
    static String base64Url(String text) {
        var bytes = Base64.getUrlDecoder().decode(text);
        require(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text));
        return text;
    }

    /** @throws IllegalArgumentException if it is not UTF-8 */
    static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("It is no UTF-8", e);
        }
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("It is not the Base64 of these bytes");
        }
    }
}
