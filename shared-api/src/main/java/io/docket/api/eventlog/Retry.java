package io.docket.api.eventlog;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Does a step again, after growing pauses, while the database is away. Interrupts wait until it is over: on a virtual
 * thread one would close the connection in mid-commit.
 */
final class Retry {

    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final long deadline;

    Retry(Duration patience) {
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    @FunctionalInterface
    interface Step<T> {
        T run(boolean repeated) throws SQLException;
    }

    <T> T run(Step<T> step) throws SQLException {
        boolean interrupted = Thread.interrupted();
        try {
            long pause = FIRST_PAUSE;
            for (boolean repeated = false; ; repeated = true) {
                try {
                    return step.run(repeated);
                } catch (SQLException e) {
                    if (!passes(e)) {
                        throw e;
                    }
                    if (System.nanoTime() > deadline) {
                        throw new LogUnavailableException(e);
                    }
                }
                interrupted |= Thread.interrupted();
                LockSupport.parkNanos(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Lost connections, a server that stops or starts, deadlocks, and whoever was overtaken. */
    static boolean passes(SQLException e) {
        String state = e.getSQLState();
        return e instanceof SQLTransientConnectionException
                || e instanceof SQLRecoverableException
                || Collisions.isOvertaken(e)
                || state != null && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("40"));
    }
}
