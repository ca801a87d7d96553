package io.docket.api.wire.archive;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The network addresses from which somebody worked, those of long ago first. */
final class UsedAddresses {

    /** @param first when something was done from there for the first time, and {@code last} for the last */
    record Used(String address, Instant first, Instant last) {

        private Used and(Used other) {
            return new Used(
                    address,
                    other.first.isBefore(first) ? other.first : first,
                    other.last.isAfter(last) ? other.last : last);
        }
    }

    private final Map<String, Used> used = new HashMap<>();

    /** @param client null where something was done from nowhere */
    void note(@Nullable String client, Instant at) {
        if (client != null) {
            used.merge(client, new Used(client, at, at), Used::and);
        }
    }

    List<Used> used() {
        return used.values().stream()
                .sorted(Comparator.comparing(Used::first).thenComparing(Used::address))
                .toList();
    }
}
