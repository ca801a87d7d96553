package io.docket.api.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * One append of a batch, behind a savepoint: if it cannot be, the others are written all the same. Needs the log's lock.
 */
final class SingleAppend {

    private final Connection connection;
    private final Append append;
    private final boolean repeated;

    /** @param repeated whether it may be in the log already, as nobody knows what became of the last try */
    SingleAppend(Connection connection, Append append, boolean repeated) {
        this.connection = connection;
        this.append = append;
        this.repeated = repeated;
    }

    /**
     * @param base position that its first event follows
     * @throws SQLException where the whole transaction is in question
     */
    Outcome write(long base) throws SQLException {
        long earlier = repeated ? Heads.positionOf(connection, append.events()) : 0;
        if (earlier > 0) {
            return new Outcome.Written(earlier);
        }
        var mark = connection.setSavepoint();
        try {
            long position = insert(base);
            connection.releaseSavepoint(mark);
            return new Outcome.Written(position);
        } catch (SQLException e) {
            if (Retry.passes(e)) {
                throw e;
            }
            connection.rollback(mark);
            return new Outcome.Failed(Collisions.translate(connection, append, e));
        } catch (RuntimeException e) {
            connection.rollback(mark);
            return new Outcome.Failed(e);
        }
    }

    private long insert(long base) throws SQLException {
        Heads.verify(connection, append.heads());
        long position = base + append.events().size();
        if (position > base) {
            new Batch(List.of(new Append(append.events(), List.of(), List.of()))).insert(connection, base);
        }
        var companions = new CompanionInserts(connection, position);
        for (var row : append.rows()) {
            companions.write(row);
        }
        return position;
    }
}
