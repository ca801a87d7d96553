package io.docket.api.eventlog;

import io.docket.api.operations.StandingReason;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.wire.Outages;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.postgresql.util.PSQLException;

/**
 * What stands in a processor's way.
 *
 * @param line for an operator's screen
 */
record StandingCause(StandingReason reason, String line) {

    private static final int LONGEST = 500;

    static StandingCause of(UnreadableEvent event) {
        var reason =
                switch (event.reason()) {
                    case OTHER_VERSION -> StandingReason.OTHER_VERSION;
                    case DAMAGED -> StandingReason.DAMAGED;
                };
        return new StandingCause(reason, brief(event.what()));
    }

    static StandingCause of(Throwable fault) {
        return new StandingCause(
                reason(fault),
                brief(words(chain(fault).reduce((outer, inner) -> inner).orElse(fault))));
    }

    private static StandingReason reason(Throwable fault) {
        if (chain(fault).anyMatch(DeadLetterQueueOverflowException.class::isInstance)) {
            return StandingReason.TOO_MUCH_ASIDE;
        }
        var passes = Outages.isOne(fault) || chain(fault).anyMatch(StandingCause::isBusy);
        return passes ? StandingReason.OUTAGE : StandingReason.FAILURE;
    }

    private static boolean isBusy(Throwable fault) {
        return fault instanceof Refusal refusal && refusal.violation().code().kind() == ProblemCode.Kind.UNAVAILABLE;
    }

    /** A database quotes rows, which hold what people wrote, only behind its first words. */
    private static String words(Throwable deepest) {
        return switch (deepest) {
            case PSQLException sql
            when sql.getServerErrorMessage() != null ->
                String.valueOf(sql.getServerErrorMessage().getMessage());
            case Refusal refusal -> refusal.violation().detail();
            default -> deepest.toString();
        };
    }

    private static Stream<Throwable> chain(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).limit(20);
    }

    private static String brief(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
