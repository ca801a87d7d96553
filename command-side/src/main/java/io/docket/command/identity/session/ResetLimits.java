package io.docket.command.identity.session;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/** How often links to set a password may be asked for, on one node: nobody floods a mailbox, or the log. */
public final class ResetLimits {
    private static final int PER_ADDRESS = 3;
    private static final Duration ADDRESS_PERIOD = Duration.ofMinutes(15);
    private static final int PER_CLIENT = 30;
    private static final Duration CLIENT_PERIOD = Duration.ofMinutes(5);

    private final Buckets addresses;
    private final Buckets clients;

    public ResetLimits(InstantSource clock) {
        addresses = new Buckets(PER_ADDRESS, ADDRESS_PERIOD, clock);
        clients = new Buckets(PER_CLIENT, CLIENT_PERIOD, clock);
    }

    /**
     * Whether another link may go to the address.
     *
     * @param client empty where it is not known
     * @throws Refusal {@code too-many-attempts} where the client asks for too many, whatever their addresses
     */
    public boolean mayAsk(String address, String client) {
        var wait = client.isEmpty() ? Duration.ZERO : clients.take(client);
        if (wait.isPositive()) {
            var seconds = wait.plusMillis(999).toSeconds();
            throw new Refusal(new RuleViolation(
                    ProblemCode.TOO_MANY_ATTEMPTS,
                    "Too many links were asked for. Try again in " + seconds + " seconds.",
                    Map.of("retryAfter", seconds)));
        }
        return addresses.take(Buckets.key(address)).isZero();
    }
}
