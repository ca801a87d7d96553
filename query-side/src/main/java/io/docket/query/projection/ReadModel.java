package io.docket.query.projection;

import java.util.List;

/**
 * What is kept of the events for one kind of question. Each bean of this type gets a processor, a token and a
 * dead-letter queue of its own, under its name. Its tables are named in {@code projection_table}, so that it can be
 * built anew: by the same statements, as tables are never named with their schema.
 */
public interface ReadModel {

    /** One of {@link ProjectionNames}. */
    String name();

    /** Raised when what is kept changes its meaning. */
    int version();

    /** Whether {@link #write} wants to see the event at all. */
    boolean wants(Object event);

    /**
     * Folds events, oldest first, into the rows that they touch and writes each row once, within the caller's
     * transaction. Events that are in the rows already must change nothing.
     */
    void write(List<Recorded> events);

    /** Told, within the caller's transaction, that what was built anew has taken the place of what was kept. */
    default void switched() {}
}
