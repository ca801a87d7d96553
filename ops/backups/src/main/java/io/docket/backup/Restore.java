package io.docket.backup;

import io.docket.embedded.ServerFailedException;
import io.docket.verifier.LogVerification;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * {@code ops/restore --from DIR --keys DIR --data DIR [--at TIME]} for a desk with servers of its own; for a server elsewhere {@code ops/restore --from DIR
 * --files DIR [--at TIME]}, and {@code ops/restore --settle} once it has been started on them. Ends with 0 if all is there as it was written, 1 if it is not or
 * nothing could be restored, and 2 if it was not told what to do. The last line is that of {@code ops/verify}.
 */
public final class Restore {

    private static final String USAGE = """
            usage: ops/restore --from DIR --keys DIR --data DIR [--at TIME]
                   ops/restore --from DIR --files DIR [--at TIME]
                   ops/restore --settle [--data DIR]
            TIME is such as 2026-11-30T09:15:00Z.""";
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;

    private Restore(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        Quiet.begin();
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            return new Restore(System.out)
                    .run(BackupArguments.of(
                            arguments, List.of("--from", "--keys", "--data", "--files", "--at"), List.of("--settle")));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            System.err.println(USAGE);
            return MISUSED;
        } catch (BackupException | ServerFailedException e) {
            System.err.println(e.getMessage());
            return FAILED;
        } catch (SQLException | IOException | UncheckedIOException e) {
            System.err.println("The desk could not be restored: " + e.getMessage());
            return FAILED;
        }
    }

    private int run(BackupArguments given) throws SQLException, IOException {
        if (given.has("--settle")) {
            return told(
                    new Settling(new Desk(given.folder("--data"), System.getenv())).settle(true),
                    given.folder("--data"));
        }
        var until = given.find("--at").map(Instant::parse);
        if (given.has("--files")) {
            var files = given.folder("--files");
            Unpacking.of(new BackupFolder(given.folder("--from")), until).into(Durable.folder(files));
            new RecoverySettings(until).writeTo(files);
            out.println("Start PostgreSQL on " + files + ", and then ops/restore --settle before any desk.");
            return 0;
        }
        var to = given.folder("--data");
        return told(new Restoration(given.folder("--from"), given.folder("--keys"), to, until).run(), to);
    }

    private int told(Restored restored, Path data) {
        restored.words().forEach(out::println);
        int verified = LogVerification.of(data).run(out);
        return restored.missingFiles().isEmpty() ? verified : FAILED;
    }
}
