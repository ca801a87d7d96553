package io.docket.api.eventlog;

/** A command with this key was carried out already; its answer is in the table. */
public final class AlreadyAnsweredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyAnsweredException(String scope, String key) {
        super("The command " + key + " of " + scope + " was carried out already", null, false, false);
    }
}
