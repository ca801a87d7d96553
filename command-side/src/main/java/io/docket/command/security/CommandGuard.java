package io.docket.command.security;

import io.docket.api.eventlog.PgEventStore;
import io.docket.api.identity.command.IdentityCommand;
import io.docket.api.metadata.Caller;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.command.security.CommandRights.Right;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Lets no command through that its sender may not send, and writes down who they are for the events. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CommandGuard implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final CommandCallers callers;

    CommandGuard(CommandCallers callers) {
        this.callers = callers;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        var command = unit.getMessage();
        var right = CommandRights.of(command.getPayloadType());
        var person = callers.person(command);
        if (right instanceof Right.Anyone) {
            return chain.proceed();
        }
        if (person.isPresent()) {
            var caller = callers.known(person.get());
            verify(right, caller);
            CommandCallers.remember(unit, caller);
            if (command.getPayload() instanceof IdentityCommand) {
                // Whoever is told that people or rights have changed counts on it with the next command.
                unit.afterCommit(done -> callers.await(PgEventStore.position(done)));
            }
            unit.transformMessage(message -> message.andMetaData(
                    Map.of(MetadataKeys.ACTOR, caller.actor().toString())));
        } else if (callers.named(command).isEmpty()) {
            throw new Refusal(ProblemCode.UNAUTHENTICATED, "Sign in first.");
        }
        return chain.proceed();
    }

    private static void verify(Right right, Caller caller) {
        var may =
                switch (right) {
                    case Right.Anyone everybody -> true;
                    case Right.SignedIn people -> true;
                    case Right.Holding holding -> holding.roles().stream().anyMatch(caller::is);
                    case Right.ReactionsOnly nobody -> false;
                };
        if (!may) {
            throw new Refusal(ProblemCode.FORBIDDEN, "Your role does not let you do this.");
        }
    }
}
