package io.docket.benchmarks;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;

/**
 * How many events a second go through rebuilds of read models, from asking for them until the last one answers: all of
 * them, each of which is told the whole log, and one alone. Beside the fastest way to read the log at all: COPY of its
 * table.
 */
final class RebuildBenchmark implements Benchmark {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);
    private static final String COPY = "COPY of the log";

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public List<Figure> measure(LazyDesk desk) throws Exception {
        var administrator = desk.as("admin");
        desk.seeded();
        var all = administrator
                .get("ops/projections")
                .valueStream()
                .map(model -> model.required("name").asString())
                .toList();
        return List.of(
                figure(desk, administrator, "postgresql", all, Goal.atLeast(0.06, 0.10)),
                figure(desk, administrator, "one", List.of("projection.ticket-details"), Goal.atLeast(0.06, 0.15)));
    }

    private static Figure figure(LazyDesk desk, DeskClient administrator, String metric, List<String> models, Goal goal)
            throws Exception {
        var pairs = Pairs.measure(() -> rebuilt(administrator, models), () -> copied(desk));
        return new Figure("rebuild", metric, pairs.value(), "1/s", new Figure.Ratio(COPY, pairs.ratio()), goal);
    }

    private static double rebuilt(DeskClient administrator, List<String> models) {
        long begin = System.nanoTime();
        models.forEach(model -> administrator.post("ops/projections/" + model + "/rebuild", Map.of()));
        while (administrator.get("ops/projections").valueStream().anyMatch(model -> !model.required("state")
                .asString()
                .equals("running"))) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return head(administrator) * 1e9 / (System.nanoTime() - begin);
    }

    private static double copied(LazyDesk desk) throws Exception {
        try (var database = desk.database()) {
            long begin = System.nanoTime();
            long events = database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select * from event order by global_index) to stdout",
                            OutputStream.nullOutputStream());
            return events * 1e9 / (System.nanoTime() - begin);
        }
    }

    private static long head(DeskClient administrator) {
        return administrator.get("ops/projections").get(0).required("head").asLong();
    }
}
