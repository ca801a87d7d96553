package io.docket.benchmarks;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ops/bench [NAME...] [--tickets N] [--url URL]}: runs benchmarks, all of them unless some are named, and prints
 * their figures.
 */
public final class Bench {

    private static final List<Benchmark> ALL = List.of(
            new SmallBenchmarks(),
            new AppendBenchmark(),
            new WakeUpBenchmark(),
            new LoadBenchmark(),
            new VerifyBenchmark(),
            new EvidenceBenchmark(),
            new VisibleBenchmark(),
            new RestBenchmark(),
            new ReplyLengthBenchmark(),
            new HistoryBenchmark(),
            new GetBenchmark(),
            new QueueBenchmark(),
            new SearchBenchmark(),
            new SignedInBenchmark(),
            new FootprintBenchmark(),
            new LoadedVisibleBenchmark(),
            new OverloadBenchmark(),
            new RebuildBenchmark(),
            new SearchRebuildBenchmark(),
            new GrowthBenchmark(),
            new ScreenBenchmark(),
            new BackupBenchmark(),
            new ForgetBenchmark());

    /** What a desk is filled with where the benchmark asks for many, unless another number is given. */
    private static final int TICKETS = 10_000;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var names = new ArrayList<>(List.of(arguments));
        var url = option(names, "--url");
        var tickets = option(names, "--tickets").map(Integer::valueOf).orElse(TICKETS);
        var all = names.isEmpty();
        var wanted = ALL.stream()
                .filter(benchmark -> all || names.remove(benchmark.name()))
                .toList();
        if (!names.isEmpty() || wanted.isEmpty()) {
            System.err.println("usage: ops/bench [NAME...] [--tickets N] [--url URL]; NAME is one of "
                    + ALL.stream().map(Benchmark::name).toList());
            System.exit(2);
        }
        try (var desk = new LazyDesk(url.map(URI::create), tickets)) {
            run(wanted, desk);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
        // Whatever else runs: Axon keeps a thread for what takes too long.
        System.exit(0);
    }

    private static void run(List<Benchmark> wanted, LazyDesk desk) throws Exception {
        var figures = new ArrayList<Figure>();
        System.out.println(Machine.described());
        System.out.println(Figure.HEADING);
        try {
            for (var benchmark : wanted) {
                var measured = benchmark.measure(desk);
                measured.forEach(figure -> System.out.println(figure.row()));
                figures.addAll(measured);
            }
        } finally {
            figures.forEach(figure -> System.out.println(figure.json()));
        }
    }

    private static Optional<String> option(List<String> arguments, String name) {
        var place = arguments.indexOf(name);
        if (place < 0 || place + 1 == arguments.size()) {
            return Optional.empty();
        }
        arguments.remove(place);
        return Optional.of(arguments.remove(place));
    }
}
