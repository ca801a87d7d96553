package io.docket.query.ticket.search.engine;

/** A search is beyond an engine, which is there; another one may take it. */
public final class EngineRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EngineRefusedException(Throwable cause) {
        super(cause);
    }
}
