package io.docket.api.personal;

/**
 * Keeps everybody out of a node while somebody who was forgotten might still be seen. Open unless it is said otherwise.
 */
public final class Door {

    private volatile boolean closed;

    public void close() {
        closed = true;
    }

    public void open() {
        closed = false;
    }

    public boolean isClosed() {
        return closed;
    }
}
