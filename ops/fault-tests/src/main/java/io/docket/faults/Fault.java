package io.docket.faults;

/** Something that can go wrong, and what a desk promises for that case. */
public interface Fault {

    /** As it is asked for on the command line. */
    String id();

    /** What holds all the same, in a sentence. */
    String promise();

    /** How often it is done unless said otherwise. */
    int times();

    /** Does it, and counts. What this machine lacks is an outcome too. */
    Outcome run(Trial trial) throws Exception;
}
