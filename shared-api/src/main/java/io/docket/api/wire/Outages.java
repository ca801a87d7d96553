package io.docket.api.wire;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.timeout.AxonTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Faults that pass: the database is away for a moment, or there is more to do than can be done in time. */
public final class Outages {

    /** By SQL standard and PostgreSQL: connections, resources, and a server that stops or starts. */
    private static final Set<String> PASSING = Set.of("08", "53", "57");

    private Outages() {}

    /** Whether trying again, unchanged, can succeed. */
    public static boolean isOne(Throwable fault) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (passes(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case SQLTransientException late -> true;
            case SQLRecoverableException away -> true;
            case SQLException sql ->
                sql.getSQLState() != null
                        && sql.getSQLState().length() == 5
                        && PASSING.contains(sql.getSQLState().substring(0, 2));
            case TransientDataAccessException late -> true;
            case DataAccessResourceFailureException away -> true;
            case CannotCreateTransactionException away -> true;
            case AxonTimeoutException late -> true;
            case TimeoutException late -> true;
            default -> false;
        };
    }
}
