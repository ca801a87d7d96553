package io.docket.command.messaging;

import io.docket.api.identity.command.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Tells one request from another without keeping it. What holds a password is hashed as slowly as a password: whoever
 * reads the table must not find it out by trying.
 */
final class Fingerprint {
    /** What OWASP asks for of PBKDF2 with SHA-512. */
    private static final int ROUNDS = 220_000;

    private static final int BITS = 256;

    private Fingerprint() {}

    /**
     * @param text all that the command says
     * @param salt what no other command shares
     */
    static String of(Object command, String text, String salt) {
        try {
            var digest = digest(command.getClass().getName(), text);
            return HexFormat.of().formatHex(holdsSecrets(command) ? slow(digest, salt) : digest);
        } catch (GeneralSecurityException | ReflectiveOperationException e) {
            throw new IllegalStateException("Every Java platform has SHA-256 and PBKDF2, and commands are public", e);
        }
    }

    /** A secret that may be given but is not costs nothing: most people are registered without a password. */
    private static boolean holdsSecrets(Object command) throws ReflectiveOperationException {
        var parts = command.getClass().getRecordComponents();
        if (parts != null) {
            for (var part : parts) {
                if (part.getType() == Secret.class && part.getAccessor().invoke(command) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] digest(String type, String text) throws GeneralSecurityException {
        var sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(type.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
        return sha256.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] slow(byte[] digest, String salt) throws GeneralSecurityException {
        var password = HexFormat.of().formatHex(digest).toCharArray();
        var spec = new PBEKeySpec(password, salt.getBytes(StandardCharsets.UTF_8), ROUNDS, BITS);
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(spec)
                .getEncoded();
    }
}
