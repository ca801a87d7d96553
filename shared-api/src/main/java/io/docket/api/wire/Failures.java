package io.docket.api.wire;

import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import org.axonframework.messaging.HandlerExecutionException;
import org.jspecify.annotations.Nullable;

/** Makes of what a bus answers with what a handler threw: refusals cross nodes as the details of an exception. */
final class Failures {

    private Failures() {}

    static RuntimeException asThrown(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (details(cause) instanceof RuleViolation violation) {
                return new Refusal(violation);
            }
        }
        return failure instanceof RuntimeException fault ? fault : new IllegalStateException(failure);
    }

    private static @Nullable Object details(Throwable cause) {
        return cause instanceof HandlerExecutionException answered
                ? answered.<Object>getDetails().orElse(null)
                : null;
    }
}
