package io.docket.command.identity.password;

import io.docket.api.identity.command.Secret;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Argon2id with the parameters that OWASP recommends first: 19 MiB, two passes, one lane. */
public final class Argon2Passwords implements Passwords {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int PATIENCE_SECONDS = 5;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);
    private final String nobodys = encoder.encode("nobody has this password");
    private final Semaphore turns;

    /** @param atOnce how many may be hashed at the same time; everybody else waits their turn */
    public Argon2Passwords(int atOnce) {
        turns = new Semaphore(atOnce, true);
    }

    @Override
    public String hash(Secret password) {
        return inTurn(() -> encoder.encode(password.value()));
    }

    @Override
    public boolean match(Secret password, Optional<String> hash) {
        return inTurn(() -> encoder.matches(password.value(), hash.orElse(nobodys))) && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!gotTurn()) {
            throw new Refusal(ProblemCode.BUSY, "Too many people are signing in at once. Try again in a moment.");
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean gotTurn() {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
