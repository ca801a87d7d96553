package io.docket.command.messaging;

import io.docket.api.eventlog.UnreadableEventException;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import io.docket.api.ticket.AboutTicket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;

/** How a command that failed is answered: what is a refusal travels as such, also to other nodes. */
final class Answers {

    private Answers() {}

    static <R> CommandResultMessage<R> ofFailure(CommandMessage<?> command, CommandResultMessage<R> result) {
        var failure = result.exceptionResult();
        return violation(command, failure)
                .<CommandResultMessage<R>>map(violation -> GenericCommandResultMessage.asCommandResultMessage(
                        new CommandExecutionException(violation.detail(), failure, violation)))
                .orElse(result);
    }

    private static Optional<RuleViolation> violation(CommandMessage<?> command, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal.violation());
            }
        }
        return Optional.ofNullable(
                switch (failure) {
                    case ConflictingAggregateVersionException conflict -> conflict(conflict);
                    case AggregateNotFoundException missing -> notFound(command);
                    // The id is that of something else.
                    case IncompatibleAggregateException other -> notFound(command);
                    case AggregateStreamCreationException existing ->
                        new RuleViolation(ProblemCode.ALREADY_TAKEN, "This exists already.");
                    case UnreadableEventException unreadable ->
                        new RuleViolation(ProblemCode.HISTORY_UNREADABLE, String.valueOf(unreadable.getMessage()));
                    case ConcurrencyException busy ->
                        new RuleViolation(
                                ProblemCode.BUSY, "Too many are changing this at once. Try again in a moment.");
                    default -> null;
                });
    }

    /** Fields are in conflict only where somebody changed them; whoever is ahead of everybody has another fault. */
    private static RuleViolation conflict(ConflictingAggregateVersionException conflict) {
        var decidedOn = conflict.getExpectedVersion() + 1;
        var now = conflict.getActualVersion() + 1;
        return new RuleViolation(
                ProblemCode.EDIT_CONFLICT,
                decidedOn > now
                        ? "Version " + decidedOn + " does not exist yet: the latest is " + now
                                + ". Nothing was changed."
                        : "Somebody else has changed this since version " + decidedOn + ": the latest is " + now + ".",
                Map.of("conflicts", List.of()));
    }

    private static RuleViolation notFound(CommandMessage<?> command) {
        return Refusal.notFound(command.getPayload() instanceof AboutTicket ? "ticket" : "entry")
                .violation();
    }
}
