package io.docket.api.eventlog;

/** The log could not be reached; whether the last append is in it is not known. */
final class LogUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogUnavailableException(Throwable cause) {
        super("The log cannot be reached; it is not known whether the last append is in it", cause);
    }
}
