package io.docket.api.eventlog;

/** What became of an append. */
sealed interface Outcome {

    /** @param position of its last event, or of the log's if it has none */
    record Written(long position) implements Outcome {}

    /** Nothing of it is in the log, or the reason says that nobody knows. */
    record Failed(RuntimeException reason) implements Outcome {}
}
