package io.docket.api.operations;

import io.docket.api.gateway.Query;

/** The state of every read model. */
public record ListProjections() implements Query<ProjectionList> {
    @Override
    public Class<ProjectionList> answer() {
        return ProjectionList.class;
    }
}
