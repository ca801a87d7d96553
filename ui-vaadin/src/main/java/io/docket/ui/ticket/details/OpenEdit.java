package io.docket.ui.ticket.details;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An edit from the moment it is begun: it goes on resting on what was shown then, whatever others do to the ticket
 * meanwhile. Only so is their change noticed, and asked about, where it met the same field.
 */
final class OpenEdit {
    private final Supplier<Basis> now;
    private @Nullable Basis begun;

    /** @param now what the screen shows at the moment */
    OpenEdit(Supplier<Basis> now) {
        this.now = now;
    }

    /** Begins, unless it is under way already. */
    void begin() {
        if (begun == null) {
            begun = now.get();
        }
    }

    void end() {
        begun = null;
    }

    boolean underWay() {
        return begun != null;
    }

    /** What the decision rests on that was just made: a field can also be changed without being opened. */
    Basis basis() {
        return begun == null ? now.get() : begun;
    }

    /** A value was sent and the answer is shown: what comes next rests on that. */
    void goOn() {
        if (begun != null) {
            begun = now.get();
        }
    }
}
