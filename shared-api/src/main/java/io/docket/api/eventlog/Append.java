package io.docket.api.eventlog;

import java.util.List;

/** What one commit writes. */
record Append(List<NewEvent> events, List<CompanionRow> rows, List<ExpectedHead> heads) {

    boolean isEmpty() {
        return events.isEmpty() && rows.isEmpty();
    }
}
