package io.docket.api.seal;

/** The key that wraps people's keys cannot be used; the message is for the person who runs the node. */
public final class MissingKeyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingKeyException(String message) {
        super(message);
    }

    MissingKeyException(String message, Exception cause) {
        super(message, cause);
    }
}
