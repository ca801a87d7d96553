package io.docket.embedded;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says what keeps a desk from starting in one line; a stack trace would hide it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ServerFailureReporter implements SpringBootExceptionReporter {

    ServerFailureReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        if (failure instanceof ServerFailedException) {
            // Not logged: the servers start before logging is set up.
            System.err.println(failure.getMessage());
            return true;
        }
        return false;
    }
}
