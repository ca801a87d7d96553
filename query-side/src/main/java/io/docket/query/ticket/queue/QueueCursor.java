package io.docket.query.ticket.queue;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A place in a list: behind the ticket with this value and number.
 *
 * @param value what the list is sorted by, as PostgreSQL reads it
 */
record QueueCursor(String key, boolean descending, String value, long number) {

    private static final Pattern FORM =
            Pattern.compile("([a-z]+) (asc|desc) (-?infinity|\\d+|[-0-9T:.]+Z) (\\d{1,18})");

    /** Opaque to callers. */
    String encoded() {
        var text = String.join(" ", key, descending ? "desc" : "asc", value, Long.toString(number));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws Refusal if it is not a place of a list in this order */
    static QueueCursor decode(String encoded, QueueOrder order) {
        try {
            var parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.US_ASCII));
            if (parts.matches()
                    && parts.group(1).equals(order.key())
                    && parts.group(2).equals(order.descending() ? "desc" : "asc")) {
                return new QueueCursor(order.key(), order.descending(), parts.group(3), Long.parseLong(parts.group(4)));
            }
        } catch (IllegalArgumentException e) {
            throw nowhere();
        }
        throw nowhere();
    }

    private static Refusal nowhere() {
        return new Refusal(ProblemCode.INVALID_REQUEST, "This is not a place to continue from.");
    }
}
