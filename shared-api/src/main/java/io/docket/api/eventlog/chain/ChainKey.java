package io.docket.api.eventlog.chain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key of the chain, ready to be used by many threads. */
final class ChainKey {

    static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    /** Nothing else that is given a MAC is as long. */
    private static final byte[] FINGERPRINT = "docket fingerprint".getBytes(StandardCharsets.US_ASCII);

    private static final int FINGERPRINT_BYTES = 16;

    private final int number;
    private final long after;
    private final Mac prototype;

    /** @param after where the log ended when the key was made */
    ChainKey(int number, byte[] key, long after) {
        this.number = number;
        this.after = after;
        try {
            this.prototype = Mac.getInstance(ALGORITHM);
            prototype.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    int number() {
        return number;
    }

    long after() {
        return after;
    }

    /** Quicker than to set up another one. */
    Mac mac() {
        try {
            return (Mac) prototype.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    String fingerprint() {
        return HexFormat.of().formatHex(Arrays.copyOf(mac().doFinal(FINGERPRINT), FINGERPRINT_BYTES));
    }
}
