package io.docket.api.operations;

import io.docket.api.gateway.Query;

/** Asks the query side to empty a read model and fill it again from the log; answered as soon as that has begun. */
public record RebuildProjection(String name) implements Query<ProjectionStatus> {
    @Override
    public Class<ProjectionStatus> answer() {
        return ProjectionStatus.class;
    }
}
