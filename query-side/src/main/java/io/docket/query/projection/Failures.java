package io.docket.query.projection;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;

/** Which read models this node cannot write at the moment. Axon itself forgets that between two tries. */
final class Failures implements ErrorHandler {

    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    @Override
    public void handleError(ErrorContext context) throws Exception {
        failing.add(context.eventProcessor());
        PropagatingErrorHandler.instance().handleError(context);
    }

    void over(String readModel) {
        failing.remove(readModel);
    }

    boolean isFailing(String readModel) {
        return failing.contains(readModel);
    }
}
