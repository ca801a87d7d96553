package io.docket.command.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.docket.api.scratch.MigratedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class DatabaseRemainsTest {
    private final MigratedDatabase database = MigratedDatabase.create();
    private final DatabaseRemains remains = new DatabaseRemains(new JdbcTemplate(database.source()));

    @Test
    void a_table_that_somebody_reads_for_long_is_not_waited_for() throws SQLException {
        try (var reader = database.source().getConnection();
                var statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.executeQuery("select from open_erasure").close();
            var before = Instant.now();
            assertThatThrownBy(remains::purge)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("lock");
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(30));
        }
        remains.purge();
    }

    @Test
    void a_table_that_somebody_reads_for_a_moment_comes_after_all_others() throws Exception {
        var read = file("open_erasure");
        var other = file("snapshot");
        try (var purging = Executors.newSingleThreadExecutor()) {
            Future<?> purged;
            try (var reader = database.source().getConnection();
                    var statement = reader.createStatement()) {
                reader.setAutoCommit(false);
                statement.executeQuery("select from open_erasure").close();
                purged = purging.submit(remains::purge);
                await().until(() -> !file("snapshot").equals(other));
                assertThat(file("open_erasure")).isEqualTo(read);
            }
            purged.get();
        }
        assertThat(file("open_erasure")).isNotEqualTo(read);
    }

    /** Whoever that is: PostgreSQL tells the desk of everybody's snapshot. */
    @Test
    void rows_that_somebody_still_sees_as_they_were_are_waited_for() throws Exception {
        execute("insert into decision_group select gen_random_uuid(), true from generate_series(1, 100)");
        var other = file("snapshot");
        try (var purging = Executors.newSingleThreadExecutor()) {
            Future<?> purged;
            try (var reader = database.ownerSource().getConnection();
                    var statement = reader.createStatement()) {
                reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                reader.setAutoCommit(false);
                statement.executeQuery("select from event").close();
                execute("delete from decision_group");
                purged = purging.submit(remains::purge);
                await().during(Duration.ofSeconds(1))
                        .until(() -> file("snapshot").equals(other));
            }
            purged.get();
        }
        assertThat(database.sql()
                        .sql("select pg_relation_size('decision_group')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_table_is_in_another_file_afterwards_and_the_log_is_not() {
        var tables = file("open_erasure");
        var log = file("event");
        remains.purge();
        assertThat(file("open_erasure")).isNotEqualTo(tables);
        assertThat(file("event")).isEqualTo(log);
    }

    private void execute(String statement) {
        database.sql().sql(statement).update();
    }

    private String file(String table) {
        return database.sql()
                .sql("select pg_relation_filepath(cast(? as regclass))")
                .param(table)
                .query(String.class)
                .single();
    }
}
