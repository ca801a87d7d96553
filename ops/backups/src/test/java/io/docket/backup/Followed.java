package io.docket.backup;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;

/** A backup that goes on beside the test. */
final class Followed implements AutoCloseable {

    private final BackupRun run;
    private final Thread thread;

    Followed(Following following, BackupRun run) {
        this.run = run;
        this.thread = Thread.ofPlatform().start(() -> {
            try {
                following.go();
            } catch (InterruptedException ended) {
                // As asked.
            }
        });
        await().atMost(Duration.ofSeconds(60))
                .until(() -> new BackupFolder(run.to()).last().isPresent());
    }

    /** All that the server has written until now. */
    void awaitCopied(SmallDesk desk) throws SQLException {
        try (var opened = desk.desk().openRunning()) {
            var server = opened.server();
            long now = server.position("select pg_current_wal_flush_lsn()");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> server.position("select max(restart_lsn) from pg_replication_slots") >= now);
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
