package io.docket.command.identity;

import io.docket.api.identity.command.Secret;
import io.docket.command.identity.password.Passwords;
import java.util.Optional;

/** Hashes that a test can read. */
public final class PlainPasswords implements Passwords {

    @Override
    public String hash(Secret password) {
        return "hash of " + password.value();
    }

    public Optional<String> hashed(Secret password) {
        return Optional.of(hash(password));
    }

    @Override
    public boolean match(Secret password, Optional<String> hash) {
        return hash.filter(hash(password)::equals).isPresent();
    }
}
