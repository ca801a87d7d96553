package io.docket.api.operations;

import io.docket.api.gateway.Instruction;

/** Writes the events of a sequence after all. Where that fails again they stay aside, with the newer cause. */
public record WriteDeadLetters(String readModel, String sequence) implements Instruction<DeadLetterOutcome> {
    @Override
    public Class<DeadLetterOutcome> answer() {
        return DeadLetterOutcome.class;
    }
}
