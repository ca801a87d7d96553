package io.docket.api.eventlog.proof;

/** The key that tree heads are signed with cannot be used; the message is for the person who runs the node. */
final class MissingHeadKeyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingHeadKeyException(String message) {
        super(message);
    }

    MissingHeadKeyException(String message, Exception cause) {
        super(message, cause);
    }
}
