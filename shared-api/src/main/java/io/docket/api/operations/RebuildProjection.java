package io.docket.api.operations;

import io.docket.api.gateway.Instruction;

/** Builds a read model anew from the log, beside the one that goes on to answer; answered as soon as that is noted. */
public record RebuildProjection(String name) implements Instruction<ProjectionStatus> {
    @Override
    public Class<ProjectionStatus> answer() {
        return ProjectionStatus.class;
    }
}
