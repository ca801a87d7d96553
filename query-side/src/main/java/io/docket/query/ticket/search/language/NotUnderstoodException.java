package io.docket.query.ticket.search.language;

/** A query breaks the language's rules; the message says how, to the person who typed it. */
final class NotUnderstoodException extends Exception {

    private static final long serialVersionUID = 1L;

    NotUnderstoodException(String reason) {
        super(reason, null, false, false);
    }
}
