package io.docket.acceptance;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the running desk and its browsers: each started for the first that asks, stopped after the last. */
final class DeskExtension implements ParameterResolver {
    private static final Map<Class<?>, Callable<AutoCloseable>> STARTS =
            Map.of(RunningDesk.class, RunningDesk::start, Browsers.class, Browsers::start);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return STARTS.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(DeskExtension.class))
                .computeIfAbsent(
                        parameter.getParameter().getType(), type -> new Started(STARTS.get(type)), Started.class)
                .value();
    }

    /** What could not be started is not tried again for every test. */
    private static final class Started extends FutureTask<AutoCloseable> implements AutoCloseable {

        Started(Callable<AutoCloseable> start) {
            super(start);
        }

        AutoCloseable value() {
            run();
            try {
                return get();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws Exception {
            if (state() == State.SUCCESS) {
                resultNow().close();
            }
        }
    }
}
