package io.docket.ui.ticket.details;

/**
 * What somebody looked at when they began to decide.
 *
 * @param version of the ticket, counted in its own events
 */
record Basis(long version) {

    /** The newest event of the ticket that it rests on, as commands name it. */
    long decidedOn() {
        return version - 1;
    }
}
