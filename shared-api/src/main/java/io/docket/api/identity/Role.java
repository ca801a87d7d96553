package io.docket.api.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a person may do at the desk. Supervisors and administrators are agents too. */
public enum Role {
    @JsonProperty("customer")
    CUSTOMER,
    @JsonProperty("agent")
    AGENT,
    @JsonProperty("supervisor")
    SUPERVISOR,
    @JsonProperty("analyst")
    ANALYST,
    @JsonProperty("auditor")
    AUDITOR,
    @JsonProperty("admin")
    ADMIN;

    /** Whether holding this role means holding {@code other} as well. */
    public boolean includes(Role other) {
        return this == other || (other == AGENT && (this == SUPERVISOR || this == ADMIN));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
