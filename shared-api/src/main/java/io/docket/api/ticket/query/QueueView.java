package io.docket.api.ticket.query;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The views that everyone has; the last two are a customer's. */
public enum QueueView {
    @JsonProperty("my-open")
    MY_OPEN,
    @JsonProperty("waiting-on-us")
    WAITING_ON_US,
    @JsonProperty("unassigned")
    UNASSIGNED,
    @JsonProperty("all-unsolved")
    ALL_UNSOLVED,
    @JsonProperty("due-today")
    DUE_TODAY,
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("on-hold")
    ON_HOLD,
    @JsonProperty("recently-updated")
    RECENTLY_UPDATED,
    @JsonProperty("recently-solved")
    RECENTLY_SOLVED,
    @JsonProperty("my-requests")
    MY_REQUESTS,
    @JsonProperty("organization-requests")
    ORGANIZATION_REQUESTS
}
