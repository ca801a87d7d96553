package io.docket.api.eventlog;

/** Is told of each append after its commit. */
@FunctionalInterface
interface AppendListener {

    /**
     * @param position of the last event
     * @param history whether all of it happened long before, so that nobody waits to see it
     */
    void appended(long position, boolean history);
}
