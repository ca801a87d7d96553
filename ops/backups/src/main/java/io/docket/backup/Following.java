package io.docket.backup;

import io.docket.embedded.ServerFailedException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Goes on to back a desk up, every second, until the process ends: any second since the first base can be restored. A desk that is away is waited
 * for; its server keeps what was not copied meanwhile.
 */
final class Following {

    private static final Duration PACE = Duration.ofSeconds(1);

    private final BackupRun run;
    private final Duration every;
    private final PrintStream out;
    private final BaseInTheMaking base;
    private String complaint = "";

    /** @param every after which a new base is made, so that restoring need not begin far back */
    Following(BackupRun run, Duration every, PrintStream out) {
        this.run = run;
        this.every = every;
        this.out = out;
        this.base = new BaseInTheMaking(run);
    }

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
        var slot = Slot.of(server, run.to());
        while (true) {
            long kept = slot.begin();
            if (isDue(folder, log, kept)) {
                base.begin(folder);
            }
            log.copy(kept, server.position("select pg_current_wal_flush_lsn()"));
            long end = log.end().orElse(kept);
            slot.reached(end);
            run.copyFiles();
            base.keptIfWhole(folder, end).ifPresent(made -> out.println(BackupWords.of(made)));
            complaint = "";
            pause();
        }
    }

    /** A base is worth nothing to what comes after a gap, or after the database was put back itself. */
    private boolean isDue(BackupFolder folder, WalCopy log, long kept) throws IOException {
        var last = folder.last();
        return last.isEmpty()
                || last.get().base().began().isBefore(Instant.now().minus(every))
                || last.get().base().first().timeline() != log.segment(kept).timeline()
                || log.end().orElse(0L) < log.segment(kept).start();
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
