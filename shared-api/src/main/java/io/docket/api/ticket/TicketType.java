package io.docket.api.ticket;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What kind of matter a ticket is. */
public enum TicketType {
    @JsonProperty("question")
    QUESTION,
    @JsonProperty("incident")
    INCIDENT,
    @JsonProperty("problem")
    PROBLEM,
    @JsonProperty("task")
    TASK;

    /** The word used outside, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
