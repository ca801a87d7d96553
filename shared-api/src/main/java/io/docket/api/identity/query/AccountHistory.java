package io.docket.api.identity.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What happened to somebody's account, oldest first. */
public record AccountHistory(List<Change> changes) {

    /**
     * One event.
     *
     * @param position of the event
     * @param type the event's simple name
     * @param text the event as a sentence
     * @param data the event's own fields, as the names and addresses that they had
     */
    public record Change(long position, Instant at, String type, String text, Map<String, Object> data) {}
}
