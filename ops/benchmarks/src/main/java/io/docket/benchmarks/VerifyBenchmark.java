package io.docket.benchmarks;

import io.docket.embedded.Database;
import io.docket.embedded.ScratchServers;
import java.io.IOException;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many events a second {@code ops/verify} compares with all that proves them, from the command to its last line;
 * the second time of two, as what was just written still goes to the disk during the first.
 */
final class VerifyBenchmark implements Benchmark {

    private static final long EVENTS = 1_000_000;
    private static final Load WRITES = new Load(32, Duration.ofSeconds(10));

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public List<Figure> measure(LazyDesk desk) throws Exception {
        var database = ScratchServers.database();
        // As it ends, a node signs what is there.
        try (var node = new CommandNode(database)) {
            while (events(database) < EVENTS) {
                WRITES.run(() -> node::openTicket);
            }
        }
        verify(database);
        return List.of(new Figure("verify", "events", verify(database), "1/s", Goal.atLeast(50_000, 100_000)));
    }

    private static long events(Database database) throws Exception {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password());
                var statement = connection.createStatement();
                var counted = statement.executeQuery("select max(global_index) from event")) {
            counted.next();
            return counted.getLong(1);
        }
    }

    /** @return events a second */
    private static double verify(Database database) throws IOException, InterruptedException {
        var settings = Map.of(
                "DOCKET_POSTGRES_URL", database.url(),
                "DOCKET_POSTGRES_USER", database.app().user(),
                "DOCKET_POSTGRES_PASSWORD", database.app().password(),
                "DOCKET_KEYS_DIRECTORY", database.keys().toString());
        var run = Command.run(settings, "ops/verify");
        var verdict = run.said().lines().toList().getLast();
        return JsonMapper.shared().readTree(verdict).required("events").asLong() / run.seconds();
    }
}
