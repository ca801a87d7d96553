package io.docket.api.identity.query;

import io.docket.api.gateway.Query;
import org.jspecify.annotations.Nullable;

/** Groups, by name. */
public record ListGroups(String q, @Nullable String after, int limit) implements Query<GroupPage> {

    @Override
    public Class<GroupPage> answer() {
        return GroupPage.class;
    }
}
