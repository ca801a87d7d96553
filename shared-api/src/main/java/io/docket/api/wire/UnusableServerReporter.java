package io.docket.api.wire;

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
        if (failure instanceof UnusableServerException) {
            // Not logged: servers are tried before logging is set up.
            System.err.println(failure.getMessage());
            return true;
        }
        return false;
    }
}
