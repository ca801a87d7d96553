package io.docket.command.messaging;

import io.docket.api.eventlog.PgEventStore;
import io.docket.api.metadata.MetadataKeys;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
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
        Object answer = handler.handle(command);
        idempotency.remember(command, answer instanceof Message<?> message ? message.getPayload() : answer);
        return answer;
    }

    <R> CommandResultMessage<R> withPosition(CommandResultMessage<R> result) {
        return unit == null || result.isExceptional()
                ? result
                : result.andMetaData(Map.of(MetadataKeys.POSITION, log.positionSince(unit)));
    }
}
