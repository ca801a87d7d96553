package io.docket.benchmarks;

import java.nio.file.Files;
import java.util.List;

/** How long it takes to make the evidence of a ticket, over REST, and to verify it by a command. */
final class EvidenceBenchmark implements Benchmark {

    private static final int MEASURED = 15;
    private static final int WARM_UP = 15;
    private static final int VERIFIED = 5;

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        var administrator = started.as("admin");
        var desk = started.client();
        var small = path(Tickets.of(desk, 1, 20).getFirst());
        var large = path(Tickets.of(desk, 1, 1_000).getFirst());
        Tickets.settle(administrator);
        return List.of(
                figure("make_20", Samples.of(WARM_UP, MEASURED, () -> desk.read(small)), Goal.atMost(300, 100)),
                figure("make_1000", Samples.of(WARM_UP, MEASURED, () -> desk.read(large)), Goal.atMost(3_000, 1_000)),
                figure("verify_1000", verified(desk.read(large)), Goal.atMost(5_000, 2_000)));
    }

    private static String path(String ticket) {
        return "tickets/" + ticket + "/evidence";
    }

    private static Samples verified(byte[] bundle) throws Exception {
        var file = Files.createTempFile("evidence", ".zip");
        try {
            Files.write(file, bundle);
            return Samples.of(1, VERIFIED, () -> Command.run("ops/verify", "bundle", file.toString()));
        } finally {
            Files.delete(file);
        }
    }

    private static Figure figure(String metric, Samples times, Goal goal) {
        return new Figure("evidence", metric + "_ms", times.milliseconds(0.50), "ms", goal);
    }
}
