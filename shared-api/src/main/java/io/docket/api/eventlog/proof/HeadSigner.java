package io.docket.api.eventlog.proof;

import io.docket.api.proof.CompactRange;
import io.docket.api.proof.Hash;
import io.docket.api.proof.SignedHead;
import io.docket.api.proof.TreeHead;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Signs what the tree has come to: at every thousandth leaf, and in every minute in which something came.
 *
 * @see "ADR-0015 Proof"
 */
final class HeadSigner {

    private static final int LEAVES = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final HeadTable table;
    private final HeadKeys keys;
    private final Clock clock;
    private final List<SignedHead> signed = new ArrayList<>();
    private long size;
    private Instant at = Instant.EPOCH;
    private Instant looked = Instant.EPOCH;

    HeadSigner(HeadTable table, HeadKeys keys, Clock clock) {
        this.table = table;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Goes on behind the last head that is stored.
     *
     * @param roots of the tree that is stored, by size
     * @throws IllegalStateException if that is not the tree that was signed: nothing may be signed on top of it
     */
    void resume(LongFunction<Hash> roots) {
        signed.clear();
        var last = table.last();
        last.ifPresent(head -> verify(head, roots));
        size = last.map(head -> head.head().size()).orElse(0L);
        at = last.map(head -> head.head().at()).orElse(Instant.EPOCH);
        looked = at;
    }

    private void verify(SignedHead signed, LongFunction<Hash> roots) {
        var head = signed.head();
        var key = keys.known(signed.keyId())
                .orElseThrow(() -> new IllegalStateException("The tree head at " + head.size()
                        + " was signed with a key that is not in the folder of keys: " + signed.keyId()));
        if (!signed.isSignedBy(key)) {
            throw new IllegalStateException("The tree head at " + head.size() + " is not what was signed");
        }
        if (!roots.apply(head.size()).equals(head.root())) {
            throw new IllegalStateException("The tree is not the one that was signed at " + head.size());
        }
    }

    /** To be told of every leaf. */
    void grown(CompactRange tree) {
        if (tree.size() % LEAVES == 0) {
            sign(tree);
        }
    }

    /** Stores the heads that are due; to be called also while nothing comes. */
    void store(CompactRange tree) {
        if (isLate()) {
            storeAll(tree);
        } else {
            store();
        }
    }

    /** Whether it is time or not. */
    void storeAll(CompactRange tree) {
        if (tree.size() > size) {
            sign(tree);
        }
        store();
    }

    private void store() {
        signed.forEach(table::insert);
        signed.clear();
    }

    /** A clock that was put back is no reason to wait until it has caught up. */
    private boolean isLate() {
        var now = clock.instant();
        return now.isBefore(looked) || !now.isBefore(looked.plus(LONGEST));
    }

    private void sign(CompactRange tree) {
        looked = clock.instant();
        at = looked.isBefore(at) ? at : looked;
        size = tree.size();
        signed.add(SignedHead.sign(new TreeHead(size, tree.root(), at), keys.current()));
    }
}
