package io.docket.api.operations;

import io.docket.api.gateway.Query;

/** What a read model has put aside of a sequence; refused as not found where there is no such read model. */
public record FindDeadLetters(String readModel, String sequence) implements Query<DeadLetterOutcome> {
    @Override
    public Class<DeadLetterOutcome> answer() {
        return DeadLetterOutcome.class;
    }
}
