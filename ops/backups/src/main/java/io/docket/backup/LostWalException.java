package io.docket.backup;

/** The server does not have a part of its write-ahead log any more that was not copied yet. */
final class LostWalException extends Exception {
    private static final long serialVersionUID = 1L;

    LostWalException(Segment segment) {
        super("The server does not have " + segment.name() + " of its write-ahead log any more");
    }
}
