package io.docket.query.projection;

/** Hears of every change of every read model, whichever node made it, once it is committed. Must be quick. */
public interface ChangeListener {

    void changed(Change change);

    /** Nothing was heard for a second. */
    void quiet();
}
