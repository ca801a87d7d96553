package io.docket.command.identity.session;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/**
 * How often a password may be tried, per user name and per client address, on one node. Each attempt counts when it
 * begins, so that many at once gain nothing, and is forgiven when it was right.
 */
public final class AttemptLimits {
    private static final int PER_NAME = 10;
    /** More than per name: offices share an address. */
    private static final int PER_CLIENT = 100;

    private static final Duration PERIOD = Duration.ofMinutes(5);

    private final Buckets names;
    private final Buckets clients;

    public AttemptLimits(InstantSource clock) {
        names = new Buckets(PER_NAME, PERIOD, clock);
        clients = new Buckets(PER_CLIENT, PERIOD, clock);
    }

    /**
     * Refuses what is one too many.
     *
     * @param client empty where it is not known
     */
    public void attempt(String name, String client) {
        refuse(names.take(Buckets.key(name)));
        if (!client.isEmpty()) {
            refuse(clients.take(client));
        }
    }

    public void forgive(String name, String client) {
        names.giveBack(Buckets.key(name));
        if (!client.isEmpty()) {
            clients.giveBack(client);
        }
    }

    private static void refuse(Duration wait) {
        if (wait.isPositive()) {
            var seconds = wait.plusMillis(999).toSeconds();
            throw new Refusal(new RuleViolation(
                    ProblemCode.TOO_MANY_ATTEMPTS,
                    "Too many attempts. Try again in " + seconds + " seconds.",
                    Map.of("retryAfter", seconds)));
        }
    }
}
