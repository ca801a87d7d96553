package io.docket.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How far a PostgreSQL server is to go when it is started on files that were backed up.
 *
 * @param until empty for as far as its write-ahead log goes
 * @see <a href="https://www.postgresql.org/docs/18/runtime-config-wal.html#RUNTIME-CONFIG-WAL-RECOVERY-TARGET">Recovery
 * target</a>
 */
record RecoverySettings(Optional<Instant> until) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);

    /** Of what is said twice there the later counts. The log is there already, so there is nothing to fetch. */
    void writeTo(Path files) throws IOException {
        var settings = """

                restore_command = 'false'
                recovery_target_timeline = 'current'
                recovery_target_action = 'promote'
                recovery_target_time = '%s'
                """.formatted(until.map(TIME::format).orElse(""));
        Files.writeString(Durable.file(files.resolve("postgresql.auto.conf")), settings, StandardOpenOption.APPEND);
        Durable.file(files.resolve("recovery.signal"));
    }
}
