package io.docket.api.operations;

import io.docket.api.gateway.Instruction;

/** Has a read model do without the events of a sequence until it is rebuilt. */
public record DropDeadLetters(String readModel, String sequence) implements Instruction<DeadLetterOutcome> {
    @Override
    public Class<DeadLetterOutcome> answer() {
        return DeadLetterOutcome.class;
    }
}
