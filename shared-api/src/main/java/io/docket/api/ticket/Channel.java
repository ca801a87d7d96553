package io.docket.api.ticket;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How something reached the desk. */
public enum Channel {
    @JsonProperty("web")
    WEB,
    @JsonProperty("email")
    EMAIL,
    @JsonProperty("api")
    API,
    @JsonProperty("phone")
    PHONE,
    @JsonProperty("import")
    IMPORT;

    /** The word used outside, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
