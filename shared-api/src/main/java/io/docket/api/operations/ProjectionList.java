package io.docket.api.operations;

import java.util.List;

/** Every read model, by name. */
public record ProjectionList(List<ProjectionStatus> items) {}
