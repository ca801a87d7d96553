package io.docket.benchmarks;

import java.util.List;
import java.util.function.Supplier;

/** Something that can be measured. */
interface Benchmark {

    /** As it is asked for on the command line. */
    String name();

    /** @param desk a running desk, started for those that ask for it */
    List<Figure> measure(Supplier<DeskClient> desk) throws Exception;
}
