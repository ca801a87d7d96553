package io.docket.api.eventlog.proof;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A node's connection for building the tree. One of all nodes leads, for as long as its connection lasts. That saves
 * the others the work; what keeps the tree right is its primary key.
 */
final class BuilderSession implements AutoCloseable {

    /** Any number, as long as all nodes use the same and nobody else does. */
    private static final long LOCK = 0x646F636B657450L;

    /** A node that hangs, or cannot be reached, gives its place up. It asks at least every second otherwise. */
    private static final String GIVE_UP = """
            set idle_session_timeout = '10s'; set idle_in_transaction_session_timeout = '10s';
            set statement_timeout = '60s'; set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5;
            set tcp_keepalives_count = 3""";

    private static final int CONNECT_SECONDS = 10;
    private static final int ANSWER_SECONDS = 90;

    private final Connection connection;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private boolean leads;

    private BuilderSession(Connection connection) {
        this.connection = connection;
        var source = new SingleConnectionDataSource(connection, true);
        this.sql = JdbcClient.create(source);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    static BuilderSession open(JdbcConnectionDetails database) throws SQLException {
        var connection = DriverManager.getConnection(database.getJdbcUrl(), properties(database));
        try (var settings = connection.createStatement()) {
            settings.execute(GIVE_UP);
            return new BuilderSession(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Whether this node is the one that builds. Only that one listens: what nobody takes would pile up. */
    boolean leads() {
        if (!leads) {
            leads = sql.sql("select pg_try_advisory_lock(?)")
                    .param(LOCK)
                    .query(Boolean.class)
                    .single();
            if (leads) {
                sql.sql("listen " + HeadRequests.CHANNEL).update();
            }
        }
        return leads;
    }

    /**
     * Whether somebody wants the tree signed, since this was asked last; as far as the last statement has brought word
     * of it.
     */
    boolean isAskedToSign() throws SQLException {
        var requests = connection.unwrap(PGConnection.class).getNotifications();
        return requests != null && requests.length > 0;
    }

    JdbcClient sql() {
        return sql;
    }

    TransactionTemplate transactions() {
        return transactions;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static Properties properties(JdbcConnectionDetails database) {
        var properties = new Properties();
        properties.setProperty("user", String.valueOf(database.getUsername()));
        properties.setProperty("password", String.valueOf(database.getPassword()));
        properties.setProperty("loginTimeout", Integer.toString(CONNECT_SECONDS));
        properties.setProperty("connectTimeout", Integer.toString(CONNECT_SECONDS));
        properties.setProperty("socketTimeout", Integer.toString(ANSWER_SECONDS));
        properties.setProperty("ApplicationName", "docket-proof");
        return properties;
    }
}
