package io.docket.command.security;

import io.docket.api.metadata.Actor;
import io.docket.api.metadata.Caller;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Gives command handlers, and no other handlers, whoever asks: a {@link Caller} where it takes a person, an {@link
 * Actor} always.
 */
final class OriginParameters implements ParameterResolverFactory {

    private final CommandCallers callers;

    OriginParameters(CommandCallers callers) {
        this.callers = callers;
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable method, Parameter[] parameters, int index) {
        if (!AnnotatedElementUtils.hasAnnotation(method, CommandHandler.class)) {
            return null;
        }
        var type = parameters[index].getType();
        if (type == Caller.class) {
            return new Resolver<>(callers::caller);
        }
        return type == Actor.class ? new Resolver<>(callers::actor) : null;
    }

    /** Of commands only: the query side knows its own callers. */
    private record Resolver<T>(Function<Message<?>, T> origin) implements ParameterResolver<T> {

        @Override
        public T resolveParameterValue(Message<?> message) {
            return origin.apply(message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof CommandMessage;
        }
    }
}
