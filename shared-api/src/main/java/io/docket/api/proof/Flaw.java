package io.docket.api.proof;

/** In what way a log is not the one that was written. */
public enum Flaw {
    /** The event is not what was written there. */
    CHANGED,
    /** There is none, though there are later ones. */
    MISSING,
    /** The log ends before it, and had gone on. */
    CUT_OFF,
    /** It was not written by a desk. */
    INSERTED,
    /** It is one of this log, from elsewhere in it. */
    MOVED,
    /** Something between two signed heads is not what was written. */
    REWRITTEN,
    /** The events are as they were written, and what is stored of the tree over them is not. */
    TREE,
    /** A tree head is not what the desk has signed. */
    HEAD
}
