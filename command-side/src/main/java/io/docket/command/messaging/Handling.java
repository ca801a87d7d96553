package io.docket.command.messaging;

import io.docket.api.eventlog.PgEventStore;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.problem.Refusal;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;

/** One try at a command, behind all interceptors: an answer that is there already, or the handler's own. */
final class Handling implements MessageHandler<CommandMessage<?>> {

    private final PgEventStore log;
    private final Idempotency idempotency;
    private final MessageHandler<? super CommandMessage<?>> handler;
    private @Nullable UnitOfWork<?> unit;

    Handling(PgEventStore log, Idempotency idempotency, MessageHandler<? super CommandMessage<?>> handler) {
        this.log = log;
        this.idempotency = idempotency;
        this.handler = handler;
    }

    @Override
    public @Nullable Object handle(CommandMessage<?> command) throws Exception {
        var earlier = idempotency.earlierAnswer(command);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var current = CurrentUnitOfWork.get();
        if (current.isRoot()) {
            unit = current;
            // Also where the command publishes nothing: it may have companion rows.
            current.onCommit(log::append);
        }
        Object answer = handle(command, current.root());
        idempotency.remember(command, answer instanceof Message<?> message ? message.getPayload() : answer);
        return answer;
    }

    private @Nullable Object handle(CommandMessage<?> command, UnitOfWork<?> root) throws Exception {
        var remembered = new Remembered(log);
        try {
            Object answer = handler.handle(command);
            if (!log.isPublishing() && remembered.isOutdated(root)) {
                throw new ConcurrencyException("Somebody else has written since, on another node");
            }
            return answer;
        } catch (Refusal | ConflictingAggregateVersionException e) {
            throw remembered.isOutdated(root) ? new ConcurrencyException(String.valueOf(e.getMessage()), e) : e;
        }
    }

    <R> CommandResultMessage<R> withPosition(CommandResultMessage<R> result) {
        return unit == null || result.isExceptional()
                ? result
                : result.andMetaData(Map.of(MetadataKeys.POSITION, log.positionSince(unit)));
    }
}
