package io.docket.api.seal;

import java.security.SecureRandom;

/** The key of one person, from which the keys of all texts about them are derived: without it none can be opened. */
public final class SubjectKey {

    static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    SubjectKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A key has " + BYTES + " bytes, and not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    /** A new one. */
    public static SubjectKey random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SubjectKey(bytes);
    }

    /** Opens what stands there, and nothing else. */
    public FieldKey at(Place place) {
        return new FieldKey(Derivation.of(bytes, place.bytes(), FieldKey.BYTES));
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
