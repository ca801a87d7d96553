package io.docket.command.messaging;

import io.docket.api.metadata.MetadataKeys;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Keeps imported history from reactions before they see it. A saga would look itself up for each event, in every segment,
 * only to leave it alone: hundreds of thousands of queries for one import.
 */
final class OnlyNews implements MessageHandlerInterceptor<EventMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        return unit.getMessage().getMetaData().containsKey(MetadataKeys.IMPORTED_FROM) ? null : chain.proceed();
    }
}
