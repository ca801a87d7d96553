package io.docket.api.identity.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody did; fewer deeds than were asked for at the end. */
public record Activity(List<Deed> deeds) {

    /**
     * What they did, without what it says: that stands where they did it.
     *
     * @param position of the event
     * @param type the event's simple name
     * @param ticket number of the ticket that it was about, if any
     * @param client the network address from which they did it, if there was one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Deed(
            long position,
            Instant at,
            String type,
            @Nullable Long ticket,
            @Nullable String client) {}
}
