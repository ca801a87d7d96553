package io.docket.api.wire;

/**
 * A server is not there, or not as it was named; the message is for the person who runs the node, and names the
 * variable.
 */
public final class UnusableServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableServerException(String message) {
        super(message);
    }
}
