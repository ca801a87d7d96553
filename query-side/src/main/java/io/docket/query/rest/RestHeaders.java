package io.docket.query.rest;

/** Names of the headers that the contract adds to HTTP's own. */
public final class RestHeaders {
    /** On answers to writes: the log position that the read models must reach to show it. */
    public static final String POSITION = "Docket-Position";

    /** On reads: the log position that the answer must have reached. */
    public static final String MIN_POSITION = "Docket-Min-Position";

    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private RestHeaders() {}
}
