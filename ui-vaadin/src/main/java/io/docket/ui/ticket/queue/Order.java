package io.docket.ui.ticket.queue;

/** How a view can be ordered. */
enum Order {
    DUE("due"),
    NEWEST("-created"),
    OLDEST("created"),
    UPDATED("-updated"),
    PRIORITY("-priority");

    private final String sort;

    Order(String sort) {
        this.sort = sort;
    }

    /** As queries call it. */
    String sort() {
        return sort;
    }
}
