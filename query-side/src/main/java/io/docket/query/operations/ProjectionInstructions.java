package io.docket.query.operations;

import io.docket.api.operations.ProjectionStatus;
import io.docket.api.operations.RebuildProjection;
import io.docket.api.operations.RestoreProjection;
import io.docket.query.projection.Projections;
import org.axonframework.queryhandling.QueryHandler;

/** Rebuilds read models. */
final class ProjectionInstructions {

    private final Projections projections;

    ProjectionInstructions(Projections projections) {
        this.projections = projections;
    }

    @QueryHandler
    ProjectionStatus rebuild(RebuildProjection instruction) {
        return projections.rebuild(instruction.name());
    }

    @QueryHandler
    ProjectionStatus restore(RestoreProjection instruction) {
        return projections.restore(instruction.name());
    }
}
