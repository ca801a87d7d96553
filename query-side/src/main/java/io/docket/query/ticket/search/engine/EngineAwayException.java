package io.docket.query.ticket.search.engine;

/** An engine does not answer, or is not filled yet; another one may. */
public final class EngineAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EngineAwayException(String message, Throwable cause) {
        super(message, cause);
    }

    public EngineAwayException(String message) {
        super(message);
    }
}
