package io.docket.query.identity;

import io.docket.api.identity.event.GroupCreated;
import io.docket.api.identity.event.GroupEvent;
import io.docket.api.identity.event.GroupRenamed;
import io.docket.api.identity.event.GroupRetired;
import io.docket.api.identity.event.GroupRevived;
import java.util.UUID;

/**
 * What is kept of a group.
 *
 * @param position of the last event folded
 */
record GroupRow(UUID id, String name, boolean active, long position) {

    static GroupRow created(GroupCreated event, long position) {
        return new GroupRow(event.group().value(), event.name(), true, position);
    }

    /** Events at or before the row's position are in it already. */
    GroupRow after(GroupEvent event, long at) {
        if (at <= position) {
            return this;
        }
        return switch (event) {
            case GroupCreated _ -> this;
            case GroupRenamed renamed -> new GroupRow(id, renamed.to(), active, at);
            case GroupRetired _ -> new GroupRow(id, name, false, at);
            case GroupRevived _ -> new GroupRow(id, name, true, at);
        };
    }
}
