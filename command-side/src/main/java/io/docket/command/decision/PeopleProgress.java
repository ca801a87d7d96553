package io.docket.command.decision;

import io.docket.command.messaging.PolicyNames;
import java.util.function.LongSupplier;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;

/**
 * How far this node's processor is, from memory: the token table lags where nothing concerns it. A node that runs no
 * segment of it cannot say, so that whoever waits there waits as long as they may.
 */
record PeopleProgress(Configuration axon) implements LongSupplier {

    @Override
    public long getAsLong() {
        return axon.eventProcessingConfiguration()
                .eventProcessor(PolicyNames.DECISION_PEOPLE, StreamingEventProcessor.class)
                .map(processor -> processor.processingStatus().values().stream()
                        .mapToLong(PeopleProgress::position)
                        .min()
                        .orElse(0))
                .orElse(0L);
    }

    private static long position(EventTrackerStatus segment) {
        return segment.isErrorState() ? 0 : segment.getCurrentPosition().orElse(0);
    }
}
