package io.docket.api.seal;

/** A key of the desk's cannot be used; the message is for the person who runs the node. */
public final class MissingKeyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MissingKeyException(String message) {
        super(message);
    }

    public MissingKeyException(String message, Exception cause) {
        super(message, cause);
    }
}
