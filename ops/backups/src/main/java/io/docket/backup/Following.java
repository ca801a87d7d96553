package io.docket.backup;

import io.docket.embedded.ServerFailedException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Goes on to back a desk up, every second, until the process ends: any second since the first base can be restored. A
 * desk that is away is waited for; its server keeps what was not copied meanwhile.
 */
final class Following {

    private static final Duration PACE = Duration.ofSeconds(1);

    private final BackupRun run;
    private final Duration every;
    private final PrintStream out;
    private final BaseInTheMaking making;
    private String complaint = "";

    /** @param every after which a new base is made, so that restoring need not begin far back */
    Following(BackupRun run, Duration every, PrintStream out) {
        this.run = run;
        this.every = every;
        this.out = out;
        this.making = new BaseInTheMaking(run);
    }

    /** Never returns; ends only as the thread is interrupted, or as what it finds is another desk's. */
    void go() throws InterruptedException {
        while (true) {
            try (var opened = run.desk().openRunning()) {
                follow(opened.server());
            } catch (ServerFailedException | SQLException | IOException | UncheckedIOException e) {
                complain(String.valueOf(e.getMessage()));
            } catch (LostWalException e) {
                complain(e.getMessage()
                        + ": what happened since cannot be restored to the second, until there is a new base.");
            }
            pause();
        }
    }

    private void follow(Server server) throws SQLException, IOException, LostWalException, InterruptedException {
        var folder = run.folder(server);
        var log = WalCopy.of(server, folder);
        var slot = Slot.of(server, folder);
        var last = usable(folder, log, slot.begin());
        while (true) {
            long kept = slot.begin();
            if (last.isEmpty() || isOld(last.get(), server.now())) {
                making.begin(folder);
            }
            long end = server.position("select pg_current_wal_flush_lsn()");
            // What the log names has to be there as well.
            run.copyFiles();
            log.copy(kept, end);
            slot.reached(end);
            var made = making.keptIfWhole(folder, log, end);
            made.ifPresent(base -> out.println(base.words()));
            last = made.isPresent() ? made : last;
            complaint = "";
            pause();
        }
    }

    /** A base is worth nothing to what comes after a gap, or after the database was put back itself. */
    private static Optional<Base> usable(BackupFolder folder, WalCopy log, long kept) throws IOException {
        var last = folder.last().map(BackupFolder.Kept::base);
        return last.isPresent() && log.isWholeSince(last.get(), kept) ? last : Optional.empty();
    }

    /** One of times to come is a clock's fault. */
    private boolean isOld(Base base, Instant now) {
        return base.began().isBefore(now.minus(every)) || base.began().isAfter(now);
    }

    private void complain(String words) {
        if (!words.equals(complaint)) {
            out.println(words);
            complaint = words;
        }
    }

    private static void pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(PACE.toMillis());
    }
}
