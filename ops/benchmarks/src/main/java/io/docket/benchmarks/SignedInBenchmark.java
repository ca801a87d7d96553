package io.docket.benchmarks;

import java.time.Duration;
import java.util.List;

/**
 * What it costs to know who asks: a request that the desk answers to anybody, with an access token beside one without.
 * Nothing that needs a person can be asked by nobody, so it is the state of health, which takes the same way through
 * the desk, and next to nothing besides: whatever a token costs is a larger part of it than of any other request.
 */
final class SignedInBenchmark implements Benchmark {

    private static final int AGENTS = 8;
    private static final Duration TURN = Duration.ofSeconds(3);
    private static final String ANYBODYS = "/actuator/health/liveness";

    @Override
    public String name() {
        return "signed-in";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        var desk = started.client();
        var load = new Load(AGENTS, TURN);
        var pairs = Pairs.ofDesk(
                () -> load.run(() -> () -> desk.read(ANYBODYS)),
                () -> load.run(() -> () -> desk.readAnonymously(ANYBODYS)));
        return List.of(new Figure(
                "signed-in",
                "get",
                pairs.value(),
                "1/s",
                new Figure.Ratio("the same without a token", pairs.ratio()),
                Goal.atLeast(0.9, 0.97)));
    }
}
