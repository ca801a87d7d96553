package io.docket.api.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How long each point of a report's series is. Weeks begin on Monday. */
public enum ReportInterval {
    @JsonProperty("day")
    DAY,
    @JsonProperty("week")
    WEEK,
    @JsonProperty("month")
    MONTH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
