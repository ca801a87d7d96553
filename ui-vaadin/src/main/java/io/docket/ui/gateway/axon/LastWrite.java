package io.docket.ui.gateway.axon;

import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.atomic.AtomicLong;

/** The last log position that the current session wrote, so that its next question sees what it did. */
final class LastWrite {
    private static final String KEY = LastWrite.class.getName();

    long position() {
        var session = VaadinSession.getCurrent();
        return session == null ? 0 : of(session).get();
    }

    void upTo(long position) {
        var session = VaadinSession.getCurrent();
        if (session != null) {
            of(session).accumulateAndGet(position, Math::max);
        }
    }

    /** Downloads ask outside of the session's lock, which attributes need. */
    private static AtomicLong of(VaadinSession session) {
        session.lock();
        try {
            var position = (AtomicLong) session.getAttribute(KEY);
            if (position == null) {
                position = new AtomicLong();
                session.setAttribute(KEY, position);
            }
            return position;
        } finally {
            session.unlock();
        }
    }
}
