package io.docket.api.eventlog.proof;

import io.docket.api.eventlog.chain.Chain;
import io.docket.api.proof.Hash;
import io.docket.api.proof.SignedHead;
import io.docket.api.seal.MissingKeyException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Map;
import java.util.Optional;

/**
 * What a log can be verified with, out of the desk's folder of keys: the database is not to be asked.
 *
 * @param keys public ones of tree heads, by their ids
 * @param chain empty for whoever was given the public keys alone
 */
record Proofs(Map<String, PublicKey> keys, Optional<Chain> chain) {

    /** @throws MissingKeyException if there are none */
    static Proofs in(Path directory) {
        var keys = new HeadKeyFolder(directory.toAbsolutePath()).publicKeys();
        if (keys.isEmpty()) {
            throw new MissingKeyException("There are no keys of tree heads, proof-1.pub and so on, in "
                    + directory.toAbsolutePath() + ": without them nothing can be verified.");
        }
        return new Proofs(keys, Chain.in(directory));
    }

    LogPage.Head verified(SignedHead signed) {
        var key = keys.get(signed.keyId());
        return new LogPage.Head(signed, key != null && signed.isSignedBy(key));
    }

    /**
     * @param link what the event bears
     * @param before what the one in front of it bears
     */
    LogPage.Link verified(byte[] link, byte[] before, Hash leaf) {
        if (chain.isEmpty() || link.length == 0) {
            return LogPage.Link.NONE;
        }
        return chain.get().fits(link, before, leaf) ? LogPage.Link.FITS : LogPage.Link.BREAKS;
    }

    /** Whether the desk has chained what is at that position. */
    boolean isChained(long position) {
        return chain.filter(known -> position > known.after()).isPresent();
    }
}
