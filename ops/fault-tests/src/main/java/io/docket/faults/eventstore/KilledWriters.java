package io.docket.faults.eventstore;

import io.docket.embedded.Database;
import io.docket.embedded.ScratchServers;
import io.docket.faults.ChildJvm;
import io.docket.faults.Trial;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writers in a process of its own, which is killed in the midst of it, as often as told; a reader reads along. What the
 * process has said to be acknowledged before it died counts.
 */
record KilledWriters(Trial trial) implements StoreCase {

    private static final int AT_LEAST = 100;
    private static final int AT_MOST = 400;

    @Override
    public String name() {
        return "writers are killed (kill -9) in mid-load, " + trial.times() + " times";
    }

    @Override
    public Tally run(StoreKind kind) throws Exception {
        var database = ScratchServers.database();
        var acknowledged = new ArrayList<String>();
        try (var reading = kind.start(database, StoreKind.AXONS_GAP_TIMEOUT)) {
            var reader = new StoreReader(reading.store());
            for (int time = 0; time < trial.times(); time++) {
                acknowledged.addAll(killedAfter(
                        kind, database, AT_LEAST + trial.random(time).nextInt(AT_MOST)));
                reader.readUntilQuiet(StoreReader.QUIET);
            }
            return Tally.of(kind, database, acknowledged, reader.seen());
        }
    }

    private static List<String> killedAfter(StoreKind kind, Database database, int events)
            throws IOException, InterruptedException {
        var acknowledged = new ArrayList<String>();
        var process = ChildJvm.of(KilledWriter.class, KilledWriter.arguments(kind, database))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                KilledWriter.identifier(line).ifPresent(acknowledged::add);
                if (acknowledged.size() == events) {
                    // By its handle: the process itself would throw away what it has printed.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        if (acknowledged.size() < events) {
            throw new IllegalStateException("The writers ended by themselves");
        }
        return acknowledged;
    }
}
