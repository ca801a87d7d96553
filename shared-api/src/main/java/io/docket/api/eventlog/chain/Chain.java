package io.docket.api.eventlog.chain;

import io.docket.api.proof.Hash;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Chains events, each to the one before: whoever has the log and no key cannot add one, change one, or take one out
 * from between two others. What an event bears is the number of a key in four bytes, their most significant first, and
 * the HMAC-SHA256 under that key over what the event before it bears, which is nothing at the first, and the hash of
 * its own leaf.
 *
 * @see "ADR-0016 Chain"
 */
public final class Chain {

    /** What an event from before there was a chain bears, and what comes before the first. */
    public static final byte[] NOTHING = {};

    private final Map<Integer, ChainKey> keys;
    private final ChainKey current;
    private final long after;

    Chain(List<ChainKey> keys, ChainKey current) {
        this.keys = keys.stream().collect(Collectors.toMap(ChainKey::number, Function.identity()));
        this.current = current;
        this.after = keys.getFirst().after();
    }

    /** To verify with; empty where the folder has no keys of a chain. */
    public static Optional<Chain> in(Path directory) {
        var keys = new ChainFolder(directory.toAbsolutePath()).all();
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Chain(keys, keys.getLast()));
    }

    /** Behind which position every event is chained. The first key says so: the database is not to be asked. */
    public long after() {
        return after;
    }

    /** What the next event is to bear. */
    public byte[] next(byte[] before, Hash leaf) {
        return next(current, before, leaf);
    }

    /** Whether a desk has put an event here, behind the one before, and as it is. */
    public boolean fits(byte[] link, byte[] before, Hash leaf) {
        if (link.length < Integer.BYTES) {
            return false;
        }
        var key = keys.get(ByteBuffer.wrap(link).getInt());
        return key != null && MessageDigest.isEqual(link, next(key, before, leaf));
    }

    private static byte[] next(ChainKey key, byte[] before, Hash leaf) {
        var mac = key.mac();
        mac.update(before);
        var value = mac.doFinal(leaf.bytes());
        return ByteBuffer.allocate(Integer.BYTES + value.length)
                .putInt(key.number())
                .put(value)
                .array();
    }
}
