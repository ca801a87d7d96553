package io.docket.faults;

import io.docket.faults.desk.Backups;
import io.docket.faults.desk.Node;
import io.docket.faults.desk.Signals;
import io.docket.faults.desk.Site;
import io.docket.faults.load.AttachedFile;
import io.docket.faults.load.DeskClient;
import io.docket.faults.load.Journal;
import io.docket.faults.load.Writers;
import io.docket.faults.oracle.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A desk that eight agents write to, and that is backed up meanwhile, until it is lost. */
record LostDesk(Site site, Random random) {

    /** What happened within that time may be lost with a machine. */
    private static final Duration MAY_BE_LOST = Duration.ofSeconds(5);

    private static final Duration COPIED = Duration.ofSeconds(3);

    /**
     * What is known of it.
     *
     * @param done what was acknowledged, and so has to be there again
     * @param file that hung on a reply, likewise
     * @param moment to which it is to be put back; empty for the last that was copied
     */
    record Known(Backups backups, Journal done, AttachedFile file, Optional<Instant> moment) {}

    Known byDroppedTable() throws Exception {
        return lose((node, backups, file, writers, journal) -> {
            var done = acknowledged(journal);
            var moment = Sql.now(site.database());
            writers.awaitAnswers(MidLoad.WRITERS);
            Sql.execute(site.database(), "drop table event cascade");
            // So that it is in the backup as well.
            TimeUnit.MILLISECONDS.sleep(COPIED.toMillis());
            backups.kill();
            node.kill();
            return new Known(backups, done, file, Optional.of(moment));
        });
    }

    Known byLostMachine() throws Exception {
        return lose((node, backups, file, writers, journal) -> {
            var done = acknowledged(journal);
            TimeUnit.MILLISECONDS.sleep(MAY_BE_LOST.toMillis());
            backups.kill();
            node.kill();
            return new Known(backups, done, file, Optional.empty());
        });
    }

    @FunctionalInterface
    private interface Loss {
        Known of(Node node, Backups backups, AttachedFile file, Writers writers, Journal journal) throws Exception;
    }

    private Known lose(Loss loss) throws Exception {
        var journal = new Journal();
        var client = new DeskClient(Site.AGENT, Site.PASSWORD);
        try (var node = Node.start(site)) {
            node.awaitReady();
            var backups = Backups.follow(site);
            try (var writers = Writers.start(MidLoad.WRITERS, client, journal, List.of(node.url()), random)) {
                writers.awaitAnswers(50 + random.nextInt(100));
                var file = AttachedFile.write(client, node.url(), random);
                return loss.of(node, backups, file, writers, journal);
            } finally {
                backups.kill();
                // Its database outlives a node that was killed.
                Signals.send("QUIT", site.postmaster());
            }
        }
    }

    private static Journal acknowledged(Journal journal) {
        var done = new Journal();
        journal.writes().stream().filter(write -> write.acknowledged()).forEach(done::add);
        return done;
    }
}
