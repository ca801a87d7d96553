package io.docket.api.eventlog;

/**
 * A stream that a decision rested on, beside those that it writes to.
 *
 * @param sequence of its last event, which must still be the last; -1 for a stream that must not exist
 */
record ExpectedHead(String aggregateId, long sequence) {}
