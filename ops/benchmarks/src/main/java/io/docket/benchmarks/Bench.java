package io.docket.benchmarks;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ops/bench [NAME...] [--url URL]}: runs benchmarks, all of them unless some are named, and prints their
 * figures.
 */
public final class Bench {

    private static final List<Benchmark> ALL = List.of(new VisibleBenchmark());

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var names = new ArrayList<>(List.of(arguments));
        var url = option(names, "--url");
        var wanted = ALL.stream()
                .filter(benchmark -> names.isEmpty() || names.remove(benchmark.name()))
                .toList();
        if (!names.isEmpty() || wanted.isEmpty()) {
            System.err.println("usage: ops/bench [NAME...] [--url URL]; NAME is one of "
                    + ALL.stream().map(Benchmark::name).toList());
            System.exit(2);
        }
        if (url.isPresent()) {
            run(wanted, URI.create(url.get()));
        } else {
            try (var desk = DeskProcess.start()) {
                run(wanted, desk.url());
            }
        }
    }

    private static void run(List<Benchmark> wanted, URI url) {
        var desk = new DeskClient(url, "agent", System.getenv().getOrDefault("DOCKET_PASSWORD", "docket-demo"));
        var figures = wanted.stream()
                .flatMap(benchmark -> benchmark.measure(desk).stream())
                .toList();
        System.out.println(Figure.HEADING);
        figures.forEach(figure -> System.out.println(figure.row()));
        figures.forEach(figure -> System.out.println(figure.json()));
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
