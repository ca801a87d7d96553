package io.docket.api.wire;

import io.docket.api.seal.MissingKeyException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line what keeps a node from starting; a stack trace would hide it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnusableServerReporter implements SpringBootExceptionReporter {

    UnusableServerReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusableServerException || cause instanceof MissingKeyException) {
                // Not logged: servers are tried before logging is set up.
                System.err.println(cause.getMessage());
                return true;
            }
        }
        return false;
    }
}
