package io.docket.command.assist.port;

import io.docket.api.identity.GroupId;
import java.util.Map;

/** The groups that a ticket can be proposed for. */
@FunctionalInterface
public interface Groups {

    /** Groups in use, by name. */
    Map<String, GroupId> active();
}
