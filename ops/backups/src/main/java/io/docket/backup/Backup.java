package io.docket.backup;

import io.docket.embedded.ServerFailedException;
import io.docket.verifier.Quiet;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * {@code ops/backup --to DIR --keys DIR [--follow] [--keep DAYS] [--data DIR]}. Ends with 0 if there is a backup, 1 if
 * none could be made, and 2 if it was not told what to do.
 */
public final class Backup {

    private static final String USAGE = "usage: ops/backup --to DIR --keys DIR [--follow] [--keep DAYS] [--data DIR]";
    private static final Duration EVERY = Duration.ofDays(1);
    private static final int KEEP_DAYS = 30;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Backup() {}

    public static void main(String[] arguments) throws InterruptedException {
        Quiet.begin();
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) throws InterruptedException {
        BackupArguments given;
        Duration keep;
        try {
            given = BackupArguments.of(arguments, List.of("--to", "--keys", "--keep", "--data"), List.of("--follow"))
                    .requires("--to", "--keys", "--data");
            keep = given.days("--keep", KEEP_DAYS);
        } catch (IllegalArgumentException e) {
            System.err.println(USAGE);
            return MISUSED;
        }
        try (var _ = FolderLock.of(given.folder("--to"))) {
            var run = new BackupRun(
                    new Desk(given.folder("--data"), System.getenv()),
                    given.folder("--to"),
                    given.folder("--keys"),
                    keep);
            if (given.has("--follow")) {
                new Following(run, EVERY, System.out).go();
            } else {
                System.out.println(run.once().words());
            }
            return 0;
        } catch (BackupException | ServerFailedException e) {
            System.err.println(e.getMessage());
            return FAILED;
        } catch (SQLException | IOException | RuntimeException e) {
            System.err.println("No backup could be made: " + e.getMessage());
            return FAILED;
        }
    }
}
