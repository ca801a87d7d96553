package io.docket.api.eventlog;

/** Says that nothing can be decided or done, because what happened before cannot be read. */
public final class UnreadableEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEventException(UnreadableEvent event) {
        // Where it was found out tells nobody anything, each time again.
        super(event.message(), null, false, false);
    }
}
