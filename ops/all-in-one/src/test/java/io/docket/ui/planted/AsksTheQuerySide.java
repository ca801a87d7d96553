package io.docket.ui.planted;

import io.docket.query.projection.ProjectionQueryConfiguration;

/** Could not run on a node of its own. */
public record AsksTheQuerySide(ProjectionQueryConfiguration other) {}
