package io.docket.query.operations;

import io.docket.api.operations.ListProjections;
import io.docket.api.operations.ProjectionList;
import io.docket.query.projection.Projections;
import org.axonframework.queryhandling.QueryHandler;

/** Answers how far the read models are. */
final class ProjectionQueries {

    private final Projections projections;

    ProjectionQueries(Projections projections) {
        this.projections = projections;
    }

    @QueryHandler
    ProjectionList list(ListProjections query) {
        return new ProjectionList(projections.list());
    }
}
