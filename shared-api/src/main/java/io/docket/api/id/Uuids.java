package io.docket.api.id;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;

/** UUIDs of RFC 9562: version 7 for what happens once, version 5 for what must come out the same again. */
public final class Uuids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuids() {}

    /** A new identifier that sorts by time, so that index pages fill from one end. */
    public static UUID next() {
        var random = new byte[10];
        RANDOM.nextBytes(random);
        var tail = ByteBuffer.wrap(random);
        var high = (System.currentTimeMillis() << 16) | 0x7000L | (tail.getShort() & 0x0FFFL);
        var low = (tail.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The identifier that {@code name} always has inside {@code namespace}. */
    public static UUID named(UUID namespace, String name) {
        var sha1 = sha1();
        sha1.update(bytes(namespace));
        var hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        var high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
        var low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Its sixteen bytes, as RFC 9562 has them. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
