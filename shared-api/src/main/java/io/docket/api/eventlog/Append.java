package io.docket.api.eventlog;

import io.docket.api.eventlog.CompanionRow.IdempotencyAnswer;
import java.util.List;

/** What one command has written: all of it or nothing. */
record Append(List<NewEvent> events, List<CompanionRow> rows) {

    boolean isEmpty() {
        return events.isEmpty() && rows.isEmpty();
    }

    /** Whether nothing in it asks what others have written, but for constraints that hardly ever fail. */
    boolean isPlain() {
        return rows.stream().allMatch(IdempotencyAnswer.class::isInstance);
    }

    /** What its events take, in bytes of JSON. */
    int size() {
        return events.stream().mapToInt(NewEvent::size).sum();
    }
}
