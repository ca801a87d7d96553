package io.docket.api.identity.query;

import io.docket.api.gateway.Query;
import io.docket.api.identity.GroupId;

/** One group. */
public record FindGroup(GroupId group) implements Query<Group> {
    @Override
    public Class<Group> answer() {
        return Group.class;
    }
}
