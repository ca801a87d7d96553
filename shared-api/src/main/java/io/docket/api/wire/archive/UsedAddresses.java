package io.docket.api.wire.archive;

import io.docket.api.identity.query.Activity;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The network addresses from which somebody worked, those of long ago first. */
final class UsedAddresses {

    /** @param first when something was done from there for the first time, and {@code last} for the last */
    record Used(String address, Instant first, Instant last) {}

    private final Map<String, Used> used = new LinkedHashMap<>();

    void note(Activity.Deed deed) {
        if (deed.client() instanceof String address) {
            used.merge(
                    address,
                    new Used(address, deed.at(), deed.at()),
                    (before, again) -> new Used(address, before.first(), again.last()));
        }
    }

    List<Used> used() {
        return List.copyOf(used.values());
    }
}
