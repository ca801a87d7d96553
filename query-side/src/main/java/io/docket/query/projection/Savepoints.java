package io.docket.query.projection;

import java.sql.SQLException;
import java.sql.Savepoint;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Undoes what failed and keeps the transaction usable: after an error PostgreSQL refuses everything else in a
 * transaction until it is rolled back to a savepoint. Spring's own savepoints are not for transactions of JPA.
 */
final class Savepoints {

    private final DataSource dataSource;

    Savepoints(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void behindSavepoint(Runnable work) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            Savepoint savepoint = connection.setSavepoint();
            try {
                work.run();
                connection.releaseSavepoint(savepoint);
            } catch (RuntimeException e) {
                connection.rollback(savepoint);
                throw e;
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The transaction is lost.", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
