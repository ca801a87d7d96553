package io.docket.api.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/**
 * What there was, in so many leaves, at a time: whoever keeps it can tell later whether it still is.
 *
 * @param size in leaves, at least one
 * @param at to the millisecond
 */
public record TreeHead(long size, Hash root, Instant at) {

    private static final String FORMAT = "docket/tree-head/v1";

    public TreeHead {
        if (size < 1) {
            throw new IllegalArgumentException("Nothing is proven of a tree of " + size + " leaves");
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * What a key signs: five lines of ASCII, each of which ends with a line feed. They are {@code docket/tree-head/v1};
     * the size in decimal digits; the root in Base64; milliseconds since 1970 in decimal digits; the id of the key. So
     * a signature is for nothing else than a head of this format, and by nobody else. The lines are laid out as those
     * of C2SP's tlog-checkpoint.
     */
    public byte[] signedBytes(String keyId) {
        var lines = String.join(
                "\n",
                FORMAT,
                Long.toString(size),
                Base64.getEncoder().encodeToString(root.read()),
                Long.toString(at.toEpochMilli()),
                keyId,
                "");
        return lines.getBytes(StandardCharsets.US_ASCII);
    }
}
