package io.docket.api.sla;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is promised to a requester. */
public enum SlaMetric {
    /** From opening to the first public reply of an agent. */
    @JsonProperty("first-reply")
    FIRST_REPLY,
    /** From opening until the ticket is solved, without the time that it waited for its requester. */
    @JsonProperty("resolution")
    RESOLUTION
}
