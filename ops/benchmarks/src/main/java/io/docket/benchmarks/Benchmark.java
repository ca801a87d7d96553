package io.docket.benchmarks;

import java.util.List;

/** Something that can be measured on a desk. */
interface Benchmark {

    /** As it is asked for on the command line. */
    String name();

    List<Figure> measure(DeskClient desk);
}
