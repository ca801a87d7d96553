package io.docket.api.personal;

/** A place beside the log where texts about people are kept, which needs a while to be rid of what was erased. */
public interface Remains {

    /**
     * Whether nothing is left that an erasure up to this position in the log made unreadable there. Asked again and
     * again until it is so.
     */
    boolean isRidOf(long position);

    /**
     * Has files let go of what was deleted, which databases only mark as such. May take minutes; asked once nothing is
     * left.
     *
     * @throws RuntimeException where it has to be tried again
     */
    void purge();
}
