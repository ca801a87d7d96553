package io.docket.command.assist.azure;

/** A model answered something that is not an answer; the proposal fails, the ticket stays as it is. */
final class InvalidAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidAnswer(String message, Throwable cause) {
        super(message, cause);
    }

    InvalidAnswer(String message) {
        super(message);
    }
}
