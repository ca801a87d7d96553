package io.docket.command.erasure;

import io.docket.api.identity.event.PersonErased;
import io.docket.api.identity.event.PersonForgotten;
import io.docket.command.messaging.PolicyNames;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Notes who was forgotten until the receipt is there. */
@ProcessingGroup(PolicyNames.DECISION_ERASURES)
final class OpenErasureProjection {
    private final OpenErasures open;

    OpenErasureProjection(OpenErasures open) {
        this.open = open;
    }

    @EventHandler
    void on(PersonForgotten event, EventMessage<?> message) {
        open.add(new OpenErasure(event.erasure(), event.person(), position(message)));
    }

    @EventHandler
    void on(PersonErased event) {
        open.remove(event.erasure());
    }

    @ResetHandler
    void reset() {
        open.clear();
    }

    private static long position(EventMessage<?> message) {
        return message instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElse(0)
                : 0;
    }
}
