package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.eventlog.GoldenEvents.Golden;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.seal.MasterKeyRing;
import io.docket.api.seal.SubjectKeyTable;
import io.docket.api.seal.Vault;
import io.docket.api.wire.SealedJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A log that was written before texts were sealed. */
class SealOpenTextsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MigratedDatabase database = MigratedDatabase.create();
    private final DataSource owner = database.ownerSource();
    private final JdbcClient sql = JdbcClient.create(owner);

    @TempDir
    private Path keys;

    @Test
    void every_event_says_afterwards_what_it_said_before_and_nobody_without_keys_sees_it() throws Exception {
        // More than are taken at once.
        for (int round = 0; round < 30; round++) {
            writeGolden();
        }
        var before = payloads();
        migrate();
        var after = payloads();
        var texts = new SealedJson(new Vault(new SubjectKeyTable(sql, MasterKeyRing.of(keys, sql))));
        assertThat(after).hasSameSizeAs(before);
        for (int place = 0; place < before.size(); place++) {
            var event = after.get(place);
            assertThat(JSON.readTree(texts.open(event.id(), event.payload())))
                    .isEqualTo(JSON.readTree(before.get(place).payload()));
            assertThat(event.text()).doesNotContain("\"text\"");
        }
        assertThat(after.stream()
                        .filter(event -> event.text().contains("\"sealed\""))
                        .count())
                .isPositive()
                .isEqualTo(before.stream()
                        .filter(event -> event.text().contains("\"text\""))
                        .count());
        assertThat(sql.sql("select count(*) from snapshot").query(Long.class).single())
                .isZero();
    }

    @Test
    void a_log_of_sealed_texts_stays_as_it_is() throws Exception {
        writeGolden();
        migrate();
        var before = payloads();
        migrate();
        assertThat(payloads()).usingRecursiveComparison().isEqualTo(before);
    }

    private void migrate() throws Exception {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            new SealOpenTexts(keys).migrate(new Context() {
                @Override
                public Configuration getConfiguration() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Connection getConnection() {
                    return connection;
                }
            });
            connection.commit();
        }
    }

    private record Stored(UUID id, byte[] payload) {
        String text() {
            return new String(payload, StandardCharsets.UTF_8);
        }
    }

    private List<Stored> payloads() {
        return sql.sql("select event_id, payload from event order by global_index")
                .query((row, number) -> new Stored(row.getObject(1, UUID.class), row.getBytes(2)))
                .list();
    }

    private void writeGolden() {
        new TransactionTemplate(new DataSourceTransactionManager(owner))
                .executeWithoutResult(transaction -> GoldenEvents.all().forEach(this::write));
    }

    private void write(Golden golden) {
        sql.sql("""
                        insert into event
                        select coalesce(max(global_index), 0) + 1, ?, 'Golden', ?, 0, null, ?, ?, 'system', 0, 0, ?, '{}'
                        from event""")
                .params(
                        UUID.randomUUID(),
                        UUID.randomUUID().toString(),
                        golden.type(),
                        Integer.toString(golden.revision()),
                        golden.file())
                .update();
    }
}
