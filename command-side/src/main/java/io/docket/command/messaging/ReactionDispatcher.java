package io.docket.command.messaging;

import io.docket.api.gateway.Answer;
import io.docket.api.id.Uuids;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.HandlerExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends reactions' commands from threads that do nothing else: in the unit of work of the handler that waits, their
 * events would be written with its token, or lost with it.
 */
final class ReactionDispatcher implements Reactions, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReactionDispatcher.class);
    private static final long PATIENCE_SECONDS = 25;

    private final CommandBus commands;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("reaction-", 1).factory());

    ReactionDispatcher(CommandBus commands) {
        this.commands = commands;
    }

    @Override
    public Optional<Answer<Object>> send(Object command, EventMessage<?> cause, String name, Actor actor) {
        var eventId = UUID.fromString(cause.getIdentifier());
        var story = cause.getMetaData().getOrDefault(MetadataKeys.CORRELATION, cause.getIdentifier());
        return send(
                command,
                Uuids.named(eventId, name),
                actor,
                Map.of(MetadataKeys.CAUSATION, cause.getIdentifier(), MetadataKeys.CORRELATION, story));
    }

    @Override
    public Optional<Answer<Object>> send(Object command, UUID id, Actor actor) {
        return send(command, id, actor, Map.of());
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    private Optional<Answer<Object>> send(Object command, UUID id, Actor actor, Map<String, Object> story) {
        var metadata = new HashMap<String, Object>(story);
        metadata.put(MetadataKeys.ACTOR, actor.toString());
        metadata.put(MetadataKeys.IDEMPOTENCY_KEY, id.toString());
        var message = new GenericCommandMessage<>(
                new GenericMessage<>(id.toString(), command, metadata),
                command.getClass().getName());
        var result = dispatch(message);
        return result.isExceptional() ? refused(command, result.exceptionResult()) : Optional.of(answer(result));
    }

    private CommandResultMessage<?> dispatch(GenericCommandMessage<Object> message) {
        var callback = new FutureCallback<Object, Object>();
        var sent = threads.submit(() -> commands.dispatch(message, callback));
        try {
            sent.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return callback.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while a reaction waited for its command", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("No answer to the command of a reaction", e);
        }
    }

    private static Answer<Object> answer(CommandResultMessage<?> result) {
        var metadata = result.getMetaData();
        return new Answer<>(
                result.getPayload(),
                metadata.get(MetadataKeys.POSITION) instanceof Number position ? position.longValue() : 0,
                Boolean.TRUE.equals(metadata.get(MetadataKeys.REPEATED)));
    }

    private static Optional<Answer<Object>> refused(Object command, Throwable failure) {
        if (HandlerExecutionException.resolveDetails(failure).orElse(null) instanceof RuleViolation violation) {
            if (violation.code().kind() == ProblemCode.Kind.UNAVAILABLE) {
                throw new Refusal(violation);
            }
            LOG.info("{} was refused: {}", command.getClass().getSimpleName(), violation.detail());
            return Optional.empty();
        }
        throw failure instanceof RuntimeException fault ? fault : new IllegalStateException(failure);
    }
}
