package io.docket.query.projection;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells what will pass by itself, such as a lost connection, from what is wrong with an event or its fold. */
final class PassingFaults {

    private PassingFaults() {}

    /** Whether trying again, unchanged, can succeed. */
    static boolean isPassing(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(PassingFaults::passes);
    }

    private static boolean passes(Throwable fault) {
        return switch (fault) {
            case TransientDataAccessException passing -> true;
            case RecoverableDataAccessException passing -> true;
            case DataAccessResourceFailureException passing -> true;
            case NonTransientDataAccessResourceException passing -> true;
            case TransactionException passing -> true;
            case SQLException sql -> isPassing(sql.getSQLState());
            default -> false;
        };
    }

    /** Lost connections, full disks, restarts, and losing against another transaction. */
    private static boolean isPassing(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("40")
                        || state.startsWith("53")
                        || state.startsWith("55")
                        || state.startsWith("57")
                        || state.startsWith("58"));
    }
}
