package io.docket.backup;

import io.docket.embedded.ServerFailedException;
import io.docket.verifier.LogVerification;
import io.docket.verifier.Quiet;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code ops/restore --from DIR --keys DIR --data DIR [--at TIME]} for a desk with servers of its own; for a server elsewhere {@code ops/restore --from DIR
 * --files DIR [--at TIME]}, and {@code ops/restore --settle} once it has been started on them. Ends with 0 if all
 * that was asked for is there as it was written, 1 if not, and 2 if it was not told what to do. The last line is that of {@code ops/verify}.
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
        BackupArguments given;
        Optional<Instant> until;
        try {
            given = BackupArguments.of(
                    arguments, List.of("--from", "--keys", "--data", "--files", "--at"), List.of("--settle"));
            until = given.find("--at").map(Instant::parse);
            if (given.has("--settle")) {
                given.requires("--data");
            } else if (given.has("--files")) {
                given.requires("--from");
            } else {
                given.requires("--from", "--keys", "--data");
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            System.err.println(USAGE);
            return MISUSED;
        }
        try {
            return new Restore(System.out).run(given, until);
        } catch (BackupException | ServerFailedException e) {
            System.err.println(e.getMessage());
            return FAILED;
        } catch (SQLException | IOException | RuntimeException e) {
            System.err.println("The desk could not be restored: " + e.getMessage());
            return FAILED;
        }
    }

    private int run(BackupArguments given, Optional<Instant> until) throws SQLException, IOException {
        if (given.has("--settle")) {
            var data = given.folder("--data");
            return told(new Settling(new Desk(data, System.getenv())).settle(true), LogVerification.of(data));
        }
        if (given.has("--files")) {
            return write(given.folder("--from"), given.folder("--files"), until);
        }
        var to = given.folder("--data");
        var restored = new Restoration(given.folder("--from"), given.folder("--keys"), to, until).run();
        // Whatever is set for another desk.
        return told(restored, new LogVerification(to, Map.of()));
    }

    private int write(Path from, Path files, Optional<Instant> until) throws IOException {
        var unpacking = Unpacking.of(new BackupFolder(from), until);
        unpacking.verify();
        unpacking.into(Durable.emptyFolder(files));
        new RecoverySettings(until).writeTo(files);
        out.println("Start PostgreSQL on " + files + ", and then ops/restore --settle before any desk.");
        return 0;
    }

    private int told(Restored restored, LogVerification verification) {
        restored.words().forEach(out::println);
        int verified = verification.run(out);
        return restored.isWhole() ? verified : FAILED;
    }
}
