package io.docket.api.identity.event;

import io.docket.api.identity.GroupId;

/** Everything that happens to a group. */
public sealed interface GroupEvent permits GroupCreated, GroupRenamed, GroupRetired, GroupRevived {

    GroupId group();
}
