package io.docket.api.identity.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to somebody's account, oldest first. Customers are not told who else did it. */
public record AccountHistory(List<Change> changes) {

    /**
     * One event.
     *
     * @param position of the event
     * @param type the event's simple name
     * @param client the network address from which it was asked for by somebody who had not signed in, as for a link to
     *     set a password; nobody knows whether that was they
     * @param text the event as a sentence
     * @param data the event's own fields, as the names and addresses that they had
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            long position,
            Instant at,
            String type,
            @Nullable String client,
            String text,
            Map<String, Object> data) {}
}
