package io.docket.faults.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.docket.embedded.Database;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Axon's own store over its own JDBC engine, put together as its Spring Boot starter does. */
final class AxonNode {

    private static final int CONNECTIONS = 12;

    /** Fires before a row is made, and so before its position is drawn. */
    private static final String LOCK = """
            create function lock_log() returns trigger language plpgsql as $$
            begin
                perform pg_advisory_xact_lock(1);
                return null;
            end $$;
            create trigger lock_log before insert on DomainEventEntry for each statement execute function lock_log()""";

    private AxonNode() {}

    static StoreNode start(Database database, Duration gapTimeout) {
        var pool = pool(database);
        var transactions = new SpringTransactionManager(new DataSourceTransactionManager(pool));
        var serializer = Jackson3Serializer.builder().build();
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool)))
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
                .gapTimeout((int) gapTimeout.toMillis())
                .build();
        if (!hasTable(pool)) {
            transactions.executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        }
        var store = EmbeddedEventStore.builder().storageEngine(engine).build();
        return new StoreNode(store, transactions, () -> {
            store.shutDown();
            pool.close();
        });
    }

    static StoreNode startLocked(Database database, Duration gapTimeout) {
        var node = start(database, gapTimeout);
        try (var pool = pool(database)) {
            var sql = new JdbcTemplate(pool);
            if (Boolean.TRUE.equals(sql.queryForObject("select to_regproc('lock_log') is null", Boolean.class))) {
                sql.execute(LOCK);
            }
        }
        return node;
    }

    private static boolean hasTable(DataSource source) {
        return Boolean.TRUE.equals(new JdbcTemplate(source)
                .queryForObject("select to_regclass('domainevententry') is not null", Boolean.class));
    }

    private static HikariDataSource pool(Database database) {
        var config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.owner().user());
        config.setPassword(database.owner().password());
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
