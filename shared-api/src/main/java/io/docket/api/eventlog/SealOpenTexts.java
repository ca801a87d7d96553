package io.docket.api.eventlog;

import io.docket.api.seal.MasterKeyRing;
import io.docket.api.seal.SubjectKeyTable;
import io.docket.api.seal.Vault;
import io.docket.api.wire.SealedJson;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Seals the texts of events that were written before texts were sealed. It is the only change that the log ever saw,
 * and was made before there were proofs of it.
 */
final class SealOpenTexts implements JavaMigration {

    private static final int PAGE = 1_000;

    /** Of those that hold any text. */
    private static final String READ = """
            select event_id, payload from event
            where global_index > ? and global_index <= ? and position('"text"'::bytea in payload) > 0""";

    private static final String WRITE = "update event set payload = ? where event_id = ?";

    private final Path keys;

    /** @param keys the folder of the master keys */
    SealOpenTexts(Path keys) {
        this.keys = keys;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("184");
    }

    @Override
    public String getDescription() {
        return "seal open texts";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    /** In one transaction: the keys are there with what they seal, or neither. */
    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var texts = new SealedJson(new Vault(new SubjectKeyTable(sql, MasterKeyRing.of(keys, sql))));
        for (long position = 0; position < head(sql); position += PAGE) {
            sealPage(connection, position, texts);
        }
        // They hold the same texts, and are made again from the events.
        sql.sql("truncate snapshot").update();
    }

    private static long head(JdbcClient sql) {
        return sql.sql("select coalesce(max(global_index), 0) from event")
                .query(Long.class)
                .single();
    }

    private static void sealPage(Connection connection, long after, SealedJson texts) throws SQLException {
        try (var read = connection.prepareStatement(READ);
                var write = connection.prepareStatement(WRITE)) {
            read.setLong(1, after);
            read.setLong(2, after + PAGE);
            try (var rows = read.executeQuery()) {
                while (rows.next()) {
                    var event = rows.getObject(1, UUID.class);
                    write.setBytes(1, texts.seal(event, rows.getBytes(2)));
                    write.setObject(2, event);
                    write.addBatch();
                }
            }
            write.executeBatch();
        }
    }
}
