package io.docket.command.identity.password;

import java.util.Optional;
import java.util.UUID;

/** Secrets as they are kept: hashes of passwords and of one-time links, until they expire. */
public interface Credentials {
    /** Hashed by {@link Passwords}. */
    String PASSWORD = "password";
    /** Hashed by {@link OneTimeSecret}. */
    String RESET = "reset";

    Optional<String> hash(UUID owner, String kind);

    /** Whose secret of this kind has the hash. */
    Optional<UUID> owner(String kind, String hash);
}
