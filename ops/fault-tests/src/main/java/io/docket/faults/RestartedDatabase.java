package io.docket.faults;

import io.docket.faults.desk.Node;
import io.docket.faults.desk.Signals;
import io.docket.faults.desk.Site;
import java.time.Duration;

/**
 * F04: PostgreSQL breaks off as by {@code pg_ctl stop -m immediate}, under eight writers; the desk starts it again, as
 * it is its own, and it recovers from its write-ahead log.
 */
final class RestartedDatabase implements Fault {

    private static final Duration RECOVERED = Duration.ofSeconds(15);

    @Override
    public String id() {
        return "F04";
    }

    @Override
    public String promise() {
        return "A database that breaks off costs seconds, and nothing that was acknowledged.";
    }

    @Override
    public int times() {
        return 50;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var site = Site.embedded();
        try (var node = Node.start(site)) {
            return new MidLoad(trial, RECOVERED).run(site, node, (run, writers) -> {
                writers.awaitAnswers(50 + trial.random(run).nextInt(100));
                Signals.send("QUIT", site.postmaster());
            });
        }
    }
}
