package io.docket.command.demo;

import io.docket.api.id.Uuids;
import java.util.UUID;

/** Ids that come out the same every time, so that what a crash broke off can simply be done again. */
final class DemoIds {
    private static final UUID NAMESPACE = Uuids.named(new UUID(0, 0), "docket demo desk");

    private DemoIds() {}

    static UUID of(String name) {
        return Uuids.named(NAMESPACE, name);
    }
}
