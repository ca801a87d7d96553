package io.docket.faults;

import io.docket.faults.Outcome.NotRun;
import io.docket.faults.desk.Node;
import io.docket.faults.desk.Signals;
import io.docket.faults.desk.Site;
import io.docket.faults.desk.SlowDisk;
import io.docket.faults.load.Writers;
import java.io.IOException;
import java.time.Duration;

/** F08: every flush of the database's disk takes 300 ms longer, and in the midst of one the database breaks off. */
final class SlowFlush implements Fault {

    private static final Duration NO_PROMISE = Duration.ofDays(1);
    private static final int MILLISECONDS = 300;
    private static final int WRITES = 150;

    @Override
    public String id() {
        return "F08";
    }

    @Override
    public String promise() {
        return "A slow disk makes the desk slow, and loses nothing.";
    }

    @Override
    public int times() {
        return 5;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        if (!SlowDisk.missing().isEmpty()) {
            return new NotRun(SlowDisk.missing().getFirst());
        }
        var site = Site.embedded();
        try (var node = Node.start(site)) {
            node.awaitReady();
            try {
                SlowDisk.of(site.postmaster(), MILLISECONDS).letGo();
            } catch (IOException e) {
                return new NotRun(e.toString());
            }
            return new MidLoad(trial, NO_PROMISE)
                    .run(site, node, (run, writers) -> breakOff(site, trial, run, writers));
        }
    }

    private static void breakOff(Site site, Trial trial, int run, Writers writers) throws Exception {
        writers.awaitAnswers(WRITES);
        var before = writers.takePercentile(0.99);
        var slow = SlowDisk.of(site.postmaster(), MILLISECONDS);
        writers.awaitAnswers(WRITES / 2 + trial.random(run).nextInt(WRITES / 2));
        var meanwhile = writers.takePercentile(0.99);
        System.out.printf(
                "  99 of 100 writes within %d ms before and %d ms meanwhile%n",
                before.toMillis(), meanwhile.toMillis());
        Signals.send("QUIT", site.postmaster());
        slow.letGo();
    }
}
