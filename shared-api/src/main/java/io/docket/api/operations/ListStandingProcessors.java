package io.docket.api.operations;

import io.docket.api.gateway.Query;

/** Which processors of events do not get on, at whichever node, and why. */
public record ListStandingProcessors() implements Query<StandingProcessorList> {
    @Override
    public Class<StandingProcessorList> answer() {
        return StandingProcessorList.class;
    }
}
