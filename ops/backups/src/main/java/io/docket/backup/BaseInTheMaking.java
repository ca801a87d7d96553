package io.docket.backup;

import io.docket.backup.BaseBackup.Made;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A base that is made on another connection, while the write-ahead log is copied on. */
final class BaseInTheMaking {

    /** Whatever kept one from being made may take a while, and each try costs the server a checkpoint. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    private final BackupRun run;
    private @Nullable CompletableFuture<Made> making;
    private long notBefore = System.nanoTime();

    BaseInTheMaking(BackupRun run) {
        this.run = run;
    }

    /** Nothing new where one is being made already, or could not be made just now. */
    void begin(BackupFolder folder) throws IOException {
        if (making == null && System.nanoTime() - notBefore >= 0) {
            folder.dropUnfinished();
            making = CompletableFuture.supplyAsync(() -> make(folder));
        }
    }

    /**
     * Empty while it is not finished.
     *
     * @param end behind what was copied of the log
     * @throws IOException as well if it could not be made, or part of the log since it was begun is missing
     */
    Optional<Base> keptIfWhole(BackupFolder folder, WalCopy log, long end) throws IOException {
        if (making == null || !making.isDone()) {
            return Optional.empty();
        }
        try {
            var made = making.join();
            if (made.end() > end) {
                return Optional.empty();
            }
            if (!log.isWholeSince(made.base(), made.end())) {
                throw failed(folder, new IOException("part of the write-ahead log since it was begun is missing"));
            }
            making = null;
            return Optional.of(run.keep(made, folder));
        } catch (CompletionException e) {
            throw failed(folder, e.getCause() == null ? e : e.getCause());
        }
    }

    private IOException failed(BackupFolder folder, Throwable cause) throws IOException {
        making = null;
        notBefore = System.nanoTime() + AFTER_FAILURE.toNanos();
        folder.dropUnfinished();
        return new IOException("No base could be made: " + cause.getMessage(), cause);
    }

    private Made make(BackupFolder folder) {
        try (var opened = run.desk().openRunning()) {
            return new BaseBackup(opened.server(), folder).make();
        } catch (SQLException | IOException e) {
            throw new CompletionException(e);
        }
    }
}
