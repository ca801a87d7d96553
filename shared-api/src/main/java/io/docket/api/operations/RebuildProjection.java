package io.docket.api.operations;

import io.docket.api.gateway.Instruction;

/** Empties a read model and fills it again from the log; answered as soon as that has begun. */
public record RebuildProjection(String name) implements Instruction<ProjectionStatus> {
    @Override
    public Class<ProjectionStatus> answer() {
        return ProjectionStatus.class;
    }
}
