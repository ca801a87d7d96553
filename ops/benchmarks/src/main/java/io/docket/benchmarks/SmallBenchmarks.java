package io.docket.benchmarks;

import io.docket.benchmarks.Figure.Ratio;
import io.docket.benchmarks.small.ProvenEventBenchmark;
import io.docket.benchmarks.small.SealedTextBenchmark;
import io.docket.benchmarks.small.SplitTextBenchmark;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What steps cost that every event or text goes through, by JMH, in processes that do nothing else. */
final class SmallBenchmarks implements Benchmark {

    @Override
    public String name() {
        return "small";
    }

    @Override
    public List<Figure> measure(LazyDesk unused) throws Exception {
        try (var _ = ForkedClassPath.unpacked()) {
            var options = new OptionsBuilder()
                    .include(SealedTextBenchmark.class.getPackageName())
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build();
            return figures(new Runner(options).run());
        }
    }

    private static List<Figure> figures(Collection<RunResult> results) {
        // A command has two texts, and takes 256 µs of both processors at best: a tenth of it.
        var sealing = Goal.atMost(12, 6);
        var hash = microseconds(results, ProvenEventBenchmark.class, "onlyHash");
        var prove = microseconds(results, ProvenEventBenchmark.class, "append");
        return List.of(
                new Figure("small", "seal_us", microseconds(results, SealedTextBenchmark.class, "seal"), "us", sealing),
                new Figure("small", "open_us", microseconds(results, SealedTextBenchmark.class, "open"), "us", sealing),
                new Figure("small", "prove_us", prove, "us", new Ratio("its hash", prove / hash), Goal.atMost(4, 2.5)),
                new Figure(
                        "small",
                        "split_us",
                        microseconds(results, SplitTextBenchmark.class, "split"),
                        "us",
                        Goal.atMost(200, 100)));
    }

    private static double microseconds(Collection<RunResult> results, Class<?> benchmark, String method) {
        var name = benchmark.getName() + "." + method;
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().equals(name))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }
}
