package io.docket.api.eventlog.proof;

import io.docket.api.proof.Hash;
import io.docket.api.proof.Node;
import io.docket.api.proof.SignedHead;
import java.util.List;
import java.util.Map;

/**
 * A piece of the log, and of all that proves it.
 *
 * @param last position up to which it is to reach
 * @param events those that are there, by position
 * @param nodes stored ones that are complete with this piece
 * @param heads stored ones of sizes that lie in it, by size
 */
record LogPage(long last, List<Event> events, Map<Node, Hash> nodes, List<Head> heads) {

    /** @param leaf made of what the log has now */
    record Event(long position, Hash leaf, Link link) {}

    /** What the chain says of an event. */
    enum Link {
        NONE,
        FITS,
        BREAKS
    }

    /** @param genuine whether one of the desk's keys has signed it */
    record Head(SignedHead signed, boolean genuine) {
        long size() {
            return signed.head().size();
        }
    }
}
