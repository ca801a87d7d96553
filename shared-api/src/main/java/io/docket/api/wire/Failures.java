package io.docket.api.wire;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import java.util.concurrent.ExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes of what a bus answers with what a handler threw: refusals cross nodes as the details of an exception. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

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
        if (Outages.isOne(failure) || isNobodysTask(failure)) {
            LOG.warn("What was asked cannot be done now: {}", failure.toString());
            return new Refusal(ProblemCode.BUSY, "The desk cannot do this at the moment. Try again in a while.");
        }
        return failure instanceof RuntimeException fault ? fault : new IllegalStateException(failure);
    }

    /** Split nodes do not have everything in themselves, and a node that starts or stops does not for a moment. */
    private static boolean isNobodysTask(Throwable failure) {
        var fault = failure instanceof ExecutionException asked ? asked.getCause() : failure;
        return fault instanceof NoHandlerForCommandException || fault instanceof NoHandlerForQueryException;
    }

    private static @Nullable Object details(Throwable cause) {
        return cause instanceof HandlerExecutionException answered
                ? answered.<Object>getDetails().orElse(null)
                : null;
    }
}
