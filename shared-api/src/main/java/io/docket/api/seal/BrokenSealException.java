package io.docket.api.seal;

/** A sealed text cannot be opened, although its key is there: it, its place or its key is not what it was. */
public final class BrokenSealException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenSealException(String what) {
        super("A sealed text cannot be opened: " + what);
    }

    BrokenSealException(String what, Exception cause) {
        super("A sealed text cannot be opened: " + what, cause);
    }
}
