package io.docket.benchmarks.small;

import io.docket.query.ticket.search.text.SplitText;
import io.docket.query.ticket.search.text.Words;
import org.openjdk.jmh.annotations.Benchmark;

/** A message of a thousand letters that nobody has searched yet, which is split into words and stems. */
public class SplitTextBenchmark extends Small {

    private final String text =
            "The printers on the third floor have been refusing every second job since Monday. ".repeat(12);

    @Benchmark
    public SplitText split() {
        Words.forget();
        return Words.of(text);
    }
}
