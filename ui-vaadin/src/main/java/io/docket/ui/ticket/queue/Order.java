package io.docket.ui.ticket.queue;

import java.util.Locale;

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

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
