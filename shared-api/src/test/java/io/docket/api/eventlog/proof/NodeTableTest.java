package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.scratch.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class NodeTableTest {

    private static final int LEAVES = 100_000;
    private static final int PAGE = 4_096;

    /** What is read for a page must not grow with the log: the whole of it would take the square of its length. */
    @Test
    void what_a_page_completes_is_read_by_the_key_however_long_the_log_is() {
        var database = MigratedDatabase.create();
        var owner = JdbcClient.create(database.ownerSource());
        owner.sql("""
                insert into proof_node (level, index, hash)
                select level, index, sha256('x') from generate_series(0, 17) as level
                cross join lateral generate_series(0, (%d >> level) - 1) as index
                order by (index + 1) << level""".formatted(LEAVES)).update();
        owner.sql("analyze proof_node").update();
        var source = database.source();
        var sql = JdbcClient.create(source);
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(status -> {
            var nodes = new NodeTable(sql);
            // So often that it is planned once for all.
            for (int page = 0; page < 20; page++) {
                assertThat(nodes.completed(page * PAGE, (page + 1) * PAGE))
                        .hasSizeBetween(2 * PAGE - 20, 2 * PAGE + 20);
            }
            assertThat(scans(sql)).isZero();
        });
    }

    private static long scans(JdbcClient sql) {
        return sql.sql("select seq_scan from pg_stat_xact_user_tables where relname = 'proof_node'")
                .query(Long.class)
                .single();
    }
}
