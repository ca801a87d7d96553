package io.docket.command.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.scratch.MigratedDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
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
    void a_table_is_in_another_file_afterwards_and_the_log_is_not() {
        var tables = file("open_erasure");
        var log = file("event");
        remains.purge();
        assertThat(file("open_erasure")).isNotEqualTo(tables);
        assertThat(file("event")).isEqualTo(log);
    }

    private String file(String table) {
        return database.sql()
                .sql("select pg_relation_filepath(cast(? as regclass))")
                .param(table)
                .query(String.class)
                .single();
    }
}
