package io.docket.command.identity.password;

import io.docket.api.identity.command.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of a link or a session: 256 random bits, so that a plain hash of it tells nothing. */
public record OneTimeSecret(Secret token) {
    /** How long a link may be waited with. */
    public static final Duration LINK_VALIDITY = Duration.ofHours(1);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static OneTimeSecret next() {
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new OneTimeSecret(
                new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(random)));
    }

    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.value().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
