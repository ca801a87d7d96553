package io.docket.api.wire;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** How events of older revisions are read as today's: one upcaster per step, oldest first. */
public final class Upcasters {

    private Upcasters() {}

    /** Empty as long as no event has a second revision. */
    public static EventUpcaster chain() {
        return new EventUpcasterChain();
    }
}
