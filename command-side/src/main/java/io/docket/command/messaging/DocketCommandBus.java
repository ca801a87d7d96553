package io.docket.command.messaging;

import io.docket.api.eventlog.PgEventStore;
import java.util.ArrayList;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

/**
 * Carries out commands where their aggregates are, without a transaction: all that a command does is one append to the
 * log. It is answered when that is durable, with its position.
 *
 * @see "ADR-0003 Commands without transactions"
 */
final class DocketCommandBus extends SimpleCommandBus {

    private final PgEventStore log;
    private final Idempotency idempotency;

    DocketCommandBus(PgEventStore log, Idempotency idempotency, DuplicateCommandHandlerResolver duplicates) {
        super(SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                // The default would commit what a handler did before it threw a checked exception.
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .duplicateCommandHandlerResolver(duplicates));
        this.log = log;
        this.idempotency = idempotency;
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        var attempts = new Attempts(() -> idempotency.isAnswered(command));
        CommandResultMessage<R> result = once(command, handler);
        while (result.isExceptional() && attempts.again(result.exceptionResult())) {
            result = once(command, handler);
        }
        callback.onResult(command, result.isExceptional() ? Answers.ofFailure(command, result) : result);
    }

    private <C, R> CommandResultMessage<R> once(
            CommandMessage<C> command, MessageHandler<? super CommandMessage<?>> handler) {
        var handling = new Handling(log, idempotency, handler);
        // The callback comes before this returns.
        var result = new ArrayList<CommandResultMessage<R>>(1);
        super.<C, R>handle(command, handling, (sent, answered) -> result.add(answer(answered)));
        return handling.withPosition(result.getFirst());
    }

    @SuppressWarnings("unchecked")
    private static <R> CommandResultMessage<R> answer(CommandResultMessage<? extends R> answered) {
        return (CommandResultMessage<R>) answered;
    }
}
