package io.docket.query.ticket.timeline;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page of a timeline ends: the last event's position, and its number within the ticket. */
record TimelineCursor(long position, long sequence) {

    private static final TimelineCursor BEGINNING = new TimelineCursor(0, 0);
    private static final Pattern ENCODED = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

    static TimelineCursor decode(@Nullable String after) {
        if (after == null) {
            return BEGINNING;
        }
        var encoded = ENCODED.matcher(after);
        if (!encoded.matches()) {
            throw new Refusal(ProblemCode.INVALID_REQUEST, "There is no such page.");
        }
        return new TimelineCursor(Long.parseLong(encoded.group(1)), Long.parseLong(encoded.group(2)));
    }

    String encoded() {
        return position + "." + sequence;
    }
}
