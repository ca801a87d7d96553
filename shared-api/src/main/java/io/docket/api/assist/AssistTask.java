package io.docket.api.assist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What the assistant can be asked for. */
public enum AssistTask {
    /** Group, priority and topic of a ticket. */
    @JsonProperty("triage")
    TRIAGE,
    /** Solved or open tickets about the same matter. */
    @JsonProperty("similar")
    SIMILAR,
    /** A draft of the next reply. */
    @JsonProperty("reply")
    REPLY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
