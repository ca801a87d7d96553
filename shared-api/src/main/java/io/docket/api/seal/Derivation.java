package io.docket.api.seal;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Security;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** Keys out of keys, by HKDF with SHA-256 (RFC 5869). */
final class Derivation {

    private static final String HKDF = "HKDF-SHA256";

    private static final Provider PROVIDER = provider();

    private Derivation() {}

    /**
     * Both steps, without salt.
     *
     * @param length of what is derived, in bytes
     */
    static byte[] of(byte[] key, byte[] purpose, int length) {
        try {
            return KDF.getInstance(HKDF, PROVIDER)
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(key).thenExpand(purpose, length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looked for once, as it is asked for each text several times. */
    private static Provider provider() {
        try {
            return Security.getProvider(KDF.getInstance(HKDF).getProviderName());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
