package io.docket.api.operations;

/**
 * How far a read model is.
 *
 * @param position every event up to here is in it
 * @param head the log's last position
 * @param lag events that are still to come
 * @param state {@code running}, {@code rebuilding}, {@code stopped} or {@code failing}
 * @param deadLetters events set aside because they could not be written
 */
public record ProjectionStatus(
        String name, int version, long position, long head, long lag, String state, long deadLetters) {}
