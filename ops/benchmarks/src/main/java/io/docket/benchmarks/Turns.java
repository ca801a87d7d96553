package io.docket.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Some of many things, one after the other and over again, for several threads. */
record Turns<T>(List<T> things, AtomicInteger turn) {

    Turns(List<T> things) {
        this(List.copyOf(things), new AtomicInteger());
    }

    T next() {
        return things.get(Math.floorMod(turn.getAndIncrement(), things.size()));
    }
}
