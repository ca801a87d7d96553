package io.docket.api.operations;

import java.util.List;

public record ProjectionList(List<ProjectionStatus> items) {}
