package io.docket.api.audit;

import io.docket.api.gateway.Instruction;

/**
 * Begins to compare the whole log with what proves it; where that is under way already, at whatever node, it goes on.
 */
public record VerifyLog() implements Instruction<VerificationRun> {
    @Override
    public Class<VerificationRun> answer() {
        return VerificationRun.class;
    }
}
