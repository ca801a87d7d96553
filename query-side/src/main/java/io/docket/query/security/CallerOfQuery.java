package io.docket.query.security;

import io.docket.api.metadata.Caller;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Gives query handlers, and no other handlers, the caller whom the gate let in. */
final class CallerOfQuery implements ParameterResolverFactory, ParameterResolver<Caller> {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == Caller.class
                        && AnnotatedElementUtils.hasAnnotation(handler, QueryHandler.class)
                ? this
                : null;
    }

    @Override
    public Caller resolveParameterValue(Message<?> message) {
        return CurrentUnitOfWork.get().getResource(QueryGate.CALLER);
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof QueryMessage<?, ?>
                && CurrentUnitOfWork.map(unit -> unit.resources().containsKey(QueryGate.CALLER))
                        .orElse(false);
    }
}
