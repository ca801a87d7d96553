package io.docket.api.seal;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** Keys out of keys, by HKDF with SHA-256 (RFC 5869). */
final class Derivation {

    private static final String HKDF = "HKDF-SHA256";

    private Derivation() {}

    /**
     * Both steps, without salt.
     *
     * @param length of what is derived, in bytes
     */
    static byte[] of(byte[] key, byte[] purpose, int length) {
        try {
            return KDF.getInstance(HKDF)
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(key).thenExpand(purpose, length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
