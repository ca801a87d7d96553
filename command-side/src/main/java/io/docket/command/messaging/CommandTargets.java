package io.docket.command.messaging;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.ReflectionUtils;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Where a command goes to, by what its record annotates. That is looked for once for each kind of command; Axon's own
 * resolver looks at all members of every single one.
 */
final class CommandTargets implements CommandTargetResolver {

    private static final ClassValue<Members> MEMBERS = new ClassValue<>() {
        @Override
        protected Members computeValue(Class<?> command) {
            return Members.of(command);
        }
    };

    /** @throws IllegalArgumentException if the command names nothing that it goes to */
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return MEMBERS.get(command.getPayloadType()).read(command.getPayload());
    }

    private record Members(Method identifier, Optional<Method> version) {

        static Members of(Class<?> command) {
            var identifier = find(command, TargetAggregateIdentifier.class)
                    .orElseThrow(() -> new IllegalArgumentException(
                            command.getName() + " has no method with @TargetAggregateIdentifier"));
            return new Members(identifier, find(command, TargetAggregateVersion.class));
        }

        private static Optional<Method> find(Class<?> command, Class<? extends Annotation> annotation) {
            return StreamSupport.stream(ReflectionUtils.methodsOf(command).spliterator(), false)
                    .filter(method -> method.isAnnotationPresent(annotation))
                    .map(ReflectionUtils::ensureAccessible)
                    .findFirst();
        }

        VersionedAggregateIdentifier read(Object command) {
            var target = call(identifier, command);
            if (target == null) {
                throw new IllegalArgumentException(command.getClass().getName() + " does not say what it goes to");
            }
            return new VersionedAggregateIdentifier(
                    target, version.map(method -> (Long) call(method, command)).orElse(null));
        }

        private static @Nullable Object call(Method method, Object command) {
            try {
                return method.invoke(command);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(method + " of a command cannot be called", e);
            }
        }
    }
}
