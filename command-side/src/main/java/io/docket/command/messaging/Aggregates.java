package io.docket.command.messaging;

/** Names that an {@code @Aggregate} gives, to be kept in memory and not to be read from its first event each time. */
public final class Aggregates {

    public static final String CACHE = "aggregateCache";

    /** Taken beside the command, never in its thread. */
    public static final String SNAPSHOTS = "aggregateSnapshots";

    private Aggregates() {}
}
