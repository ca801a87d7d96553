package io.docket.faults;

import io.docket.embedded.SearchServer;
import io.docket.faults.desk.Backups;
import io.docket.faults.desk.Node;
import io.docket.faults.desk.Site;
import io.docket.faults.load.Canary;
import io.docket.faults.load.DeskClient;
import io.docket.faults.oracle.Calm;
import io.docket.faults.oracle.Sql;
import io.docket.faults.oracle.Traces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who was forgotten, and comes back with a backup from before.
 *
 * @param search engine of the desk, which stays as it is
 */
record RestoredPerson(SearchServer search, DeskClient admin, Random random) {

    /** What follows a desk copies who was forgotten within that time. */
    private static final long COPIED_SECONDS = 3;

    /**
     * What is known of them.
     *
     * @param moment when the desk had all that was theirs
     */
    private record Known(Backups backups, Canary canary, Instant moment) {}

    /** What is left of them, when the desk was put back to that moment. */
    List<String> traces() throws Exception {
        var known = forget();
        var canary = known.canary();
        var folder = Site.emptyFolder();
        if (!known.backups().restore(folder, Optional.of(known.moment()))) {
            return List.of("Not all of the backup was there: see " + folder);
        }
        if (Traces.in(folder, canary.word()).isEmpty()) {
            return List.of("The backup had nothing of whoever was forgotten");
        }
        try (var node = Node.start(Site.own(folder).with(search))) {
            node.awaitReady();
            var restored = Site.own(folder).with(search);
            var left = canary.told(admin, node.url());
            ForgottenPeople.awaitReceipt(restored, canary);
            left.addAll(Traces.of(canary.word(), restored));
            if (canary.canBeWrittenTo(admin, node.url())) {
                left.add("The desk that was put back has the key of somebody forgotten");
            }
            return left;
        }
    }

    private Known forget() throws Exception {
        var site = Site.embedded().with(search);
        try (var node = Node.start(site)) {
            node.awaitReady();
            var backups = Backups.follow(site);
            try {
                var canary = Canary.write(admin, node.url(), random);
                Calm.reachesHead(site.database());
                var moment = Sql.now(site.database());
                canary.forget(admin, node.url());
                ForgottenPeople.awaitReceipt(site, canary);
                TimeUnit.SECONDS.sleep(COPIED_SECONDS);
                return new Known(backups, canary, moment);
            } finally {
                backups.kill();
            }
        }
    }
}
