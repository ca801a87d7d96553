package io.docket.api.wire;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/**
 * How events of older revisions are read as today's: one {@link JsonUpcaster} per step, oldest first. Each makes one
 * event of one event, so that positions and sequences stay what they are.
 *
 * @see "ADR-0011 Evolution"
 */
public final class Upcasters {

    private Upcasters() {}

    /** Empty as long as no event has a second revision. */
    public static EventUpcaster chain() {
        return new EventUpcasterChain();
    }
}
