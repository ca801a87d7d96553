package io.docket.command.identity.session;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How often a password may be tried on one node: by a client address for a user name, by it for all names, and for a
 * name from everywhere. The last is far above what one address can use up: nobody locks others out from elsewhere, and
 * whoever guesses from many addresses is slowed. Each attempt counts when it begins, so that many at once gain nothing,
 * and is forgiven when it was right. Who comes while others are trying waits for what becomes of them: right attempts,
 * however many at once, are in nobody's way.
 */
public final class AttemptLimits {
    private static final int PER_NAME_AND_CLIENT = 10;
    /** More than per name: offices share an address. */
    private static final int PER_CLIENT = 100;

    private static final Duration PERIOD = Duration.ofMinutes(5);

    /** Eight times what one address may try in an hour. */
    private static final int PER_NAME = 1_000;

    private static final Duration NAMES_PERIOD = Duration.ofHours(1);
    /** As long as one waits for a password to be hashed. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CountedAttempts pairs;
    private final CountedAttempts clients;
    private final CountedAttempts names;
    private final Duration patience;

    public AttemptLimits(InstantSource clock) {
        this(clock, PATIENCE);
    }

    /** @param patience how long to wait for the outcome of others' attempts */
    AttemptLimits(InstantSource clock, Duration patience) {
        pairs = new CountedAttempts(new Buckets(PER_NAME_AND_CLIENT, PERIOD, clock));
        clients = new CountedAttempts(new Buckets(PER_CLIENT, PERIOD, clock));
        names = new CountedAttempts(new Buckets(PER_NAME, NAMES_PERIOD, clock));
        this.patience = patience;
    }

    /**
     * Begins an attempt, which has to be closed.
     *
     * @param client empty where it is not known
     * @throws Refusal where it is one too many, or where that cannot be told for too long
     */
    public Attempt attempt(String name, String client) {
        var begun = new ArrayList<Attempt>();
        try {
            begun.add(begin(pairs, Buckets.key(name) + ' ' + client));
            if (!client.isEmpty()) {
                begun.add(begin(clients, client));
            }
            begun.add(begin(names, Buckets.key(name)));
            return new All(List.copyOf(begun));
        } catch (Refusal refusal) {
            // What did not refuse it does not count it either.
            begun.forEach(Attempt::forgive);
            begun.forEach(Attempt::close);
            throw refusal;
        }
    }

    private Attempt begin(CountedAttempts attempts, String key) {
        return switch (attempts.begin(key, patience)) {
            case CountedAttempts.Begun begun -> begun;
            case CountedAttempts.Unknown _ ->
                throw new Refusal(ProblemCode.BUSY, "Too many people are signing in at once. Try again in a moment.");
            case CountedAttempts.TooMany tooMany ->
                throw tooMany(tooMany.free().plusMillis(999).toSeconds());
        };
    }

    private static Refusal tooMany(long seconds) {
        return new Refusal(new RuleViolation(
                ProblemCode.TOO_MANY_ATTEMPTS,
                "Too many attempts. Try again in " + seconds + " seconds.",
                Map.of("retryAfter", seconds)));
    }

    /** A password is being tried. */
    public interface Attempt extends AutoCloseable {

        /** It was right, and does not count. */
        void forgive();

        @Override
        void close();
    }

    private record All(List<Attempt> attempts) implements Attempt {

        @Override
        public void forgive() {
            attempts.forEach(Attempt::forgive);
        }

        @Override
        public void close() {
            attempts.forEach(Attempt::close);
        }
    }
}
