package io.docket.api.eventlog;

import io.docket.api.eventlog.chain.Chain;

/**
 * Where the log ends: what is appended is put behind it, and chained to it.
 *
 * @param position of the last event; 0 in an empty log
 * @param link what that event bears; nothing where it was not chained
 */
record LogEnd(long position, byte[] link) {

    static final LogEnd EMPTY = new LogEnd(0, Chain.NOTHING);

    /** With one event more. */
    LogEnd with(NewEvent event, Chain chain) {
        long next = position + 1;
        return new LogEnd(next, chain.next(link, event.leaf(next).hash()));
    }
}
