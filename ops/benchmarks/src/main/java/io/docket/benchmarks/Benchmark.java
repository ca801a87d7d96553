package io.docket.benchmarks;

import java.util.List;

/** Something that can be measured. */
interface Benchmark {

    /** As it is asked for on the command line. */
    String name();

    /** @param desk started for those that ask for it */
    List<Figure> measure(LazyDesk desk) throws Exception;
}
