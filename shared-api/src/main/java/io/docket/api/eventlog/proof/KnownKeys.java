package io.docket.api.eventlog.proof;

import io.docket.api.proof.SignedHead;
import io.docket.api.seal.MissingKeyException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Map;

/** The public keys of a desk, out of its folder: the database is not to be asked which they are. */
record KnownKeys(Map<String, PublicKey> keys) {

    /** @throws MissingKeyException if there are none */
    static KnownKeys in(Path directory) {
        var keys = new HeadKeyFolder(directory.toAbsolutePath()).publicKeys();
        if (keys.isEmpty()) {
            throw new MissingKeyException("There are no keys of tree heads, proof-1.pub and so on, in "
                    + directory.toAbsolutePath() + ": without them nothing can be verified.");
        }
        return new KnownKeys(keys);
    }

    LogPage.Head verified(SignedHead signed) {
        var key = keys.get(signed.keyId());
        return new LogPage.Head(signed, key != null && signed.isSignedBy(key));
    }
}
