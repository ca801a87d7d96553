package io.docket.acceptance;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Tickets that tests open for themselves. */
final class Tickets {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Tickets() {}

    static Answered open(Caller caller) {
        return open(caller, subject());
    }

    static Answered open(Caller caller, String subject) {
        return caller.post("/tickets", Map.of("subject", subject, "description", "It happened again: " + subject))
                .expect(201);
    }

    /** A subject that no other ticket has. */
    static String subject() {
        return "Acceptance case " + COUNT.incrementAndGet();
    }

    static String path(Answered ticket) {
        return "/tickets/" + ticket.at("/id");
    }
}
