package io.docket.command.messaging;

import io.docket.api.eventlog.AlreadyAnsweredException;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Whether a command that lost a race is worth another try, and waits a moment longer before each. */
final class Attempts {

    private static final int MOST = 12;
    private static final long FIRST_PAUSE_MICROS = TimeUnit.MILLISECONDS.toMicros(2);
    private static final long LONGEST_PAUSE_MICROS = TimeUnit.MILLISECONDS.toMicros(250);

    private final BooleanSupplier answered;
    private int made = 1;

    /** @param answered whether the same command, sent once more, has been answered meanwhile */
    Attempts(BooleanSupplier answered) {
        this.answered = answered;
    }

    boolean again(Throwable failure) {
        if (CurrentUnitOfWork.isStarted() || made == MOST) {
            return false;
        }
        // A repeat loses by whatever it would do first: the key, the stream, a claimed value.
        boolean repeat = isCollision(failure) && answered.getAsBoolean();
        if (!repeat && !isWorthAnother(failure)) {
            return false;
        }
        if (!repeat) {
            pause();
        }
        made++;
        return true;
    }

    /** A stream that exists after all may have been meant to be made only if it did not: once more, to find it. */
    private boolean isWorthAnother(Throwable failure) {
        return failure instanceof ConcurrencyException
                || failure instanceof AggregateStreamCreationException && made == 1;
    }

    private static boolean isCollision(Throwable failure) {
        return failure instanceof AlreadyAnsweredException
                || failure instanceof ConcurrencyException
                || failure instanceof AggregateStreamCreationException
                || failure instanceof Refusal refusal && refusal.violation().code() == ProblemCode.ALREADY_TAKEN;
    }

    private void pause() {
        long most = Math.min(FIRST_PAUSE_MICROS << made, LONGEST_PAUSE_MICROS);
        LockSupport.parkNanos(
                TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextLong(most / 2, most)));
    }
}
