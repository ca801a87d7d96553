package io.docket.api.eventlog;

import io.docket.api.eventlog.chain.Chain;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * One append of a batch, behind a savepoint: if it cannot be, the others are written all the same. Needs the log's
 * lock.
 */
final class SingleAppend {

    private final Connection connection;
    private final Append append;
    private final boolean repeated;
    private final Chain chain;

    /** @param repeated whether it may be in the log already, as nobody knows what became of the last try */
    SingleAppend(Connection connection, Append append, boolean repeated, Chain chain) {
        this.connection = connection;
        this.append = append;
        this.repeated = repeated;
        this.chain = chain;
    }

    /** @param end of the log afterwards */
    record Result(Outcome outcome, LogEnd end) {}

    /**
     * @param end of the log, behind which it is written
     * @throws SQLException where the whole transaction is in question
     */
    Result write(LogEnd end) throws SQLException {
        long earlier = repeated ? Heads.positionOf(connection, append.events()) : 0;
        if (earlier > 0) {
            return new Result(new Outcome.Written(earlier), end);
        }
        var mark = connection.setSavepoint();
        try {
            var with = insert(end);
            connection.releaseSavepoint(mark);
            return new Result(new Outcome.Written(with.position()), with);
        } catch (SQLException e) {
            if (Retry.passes(e)) {
                throw e;
            }
            connection.rollback(mark);
            return new Result(new Outcome.Failed(Collisions.translate(connection, append, e)), end);
        } catch (RuntimeException e) {
            connection.rollback(mark);
            return new Result(new Outcome.Failed(e), end);
        }
    }

    private LogEnd insert(LogEnd end) throws SQLException {
        var with = append.events().isEmpty()
                ? end
                : new Batch(List.of(new Append(append.events(), List.of()))).insert(connection, end, chain);
        var companions = new CompanionInserts(connection, with.position());
        for (var row : append.rows()) {
            companions.write(row);
        }
        return with;
    }
}
