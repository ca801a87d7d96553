package io.docket.api.ticket;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How urgent a ticket is, in rising order. */
public enum Priority {
    @JsonProperty("low")
    LOW,
    @JsonProperty("normal")
    NORMAL,
    @JsonProperty("high")
    HIGH,
    @JsonProperty("urgent")
    URGENT;

    /** The word used outside, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
