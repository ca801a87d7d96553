package io.docket.query.operations;

import io.docket.api.operations.ProjectionStatus;
import io.docket.api.operations.RebuildProjection;
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
}
