package io.docket.faults.eventstore;

/** Something that befalls an event store. */
interface StoreCase {

    /** What befalls it, in a few words. */
    String name();

    /** Tries it with a fresh database. */
    Tally run(StoreKind kind) throws Exception;
}
