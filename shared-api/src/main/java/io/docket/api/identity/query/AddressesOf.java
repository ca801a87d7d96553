package io.docket.api.identity.query;

import java.time.Instant;
import java.util.List;

/** Network addresses from which somebody has worked, those of long ago first. */
public record AddressesOf(List<Used> addresses) {

    /** @param first when something was done from there for the first time, and {@code last} for the last */
    public record Used(String address, Instant first, Instant last) {}
}
