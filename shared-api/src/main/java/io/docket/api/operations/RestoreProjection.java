package io.docket.api.operations;

import io.docket.api.gateway.Instruction;

/**
 * Goes back to what answered before a read model's last rebuild, once that is up to date; answered as soon as it is
 * noted.
 */
public record RestoreProjection(String name) implements Instruction<ProjectionStatus> {
    @Override
    public Class<ProjectionStatus> answer() {
        return ProjectionStatus.class;
    }
}
