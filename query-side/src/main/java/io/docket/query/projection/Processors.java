package io.docket.query.projection;

import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.springframework.beans.factory.ObjectProvider;

/** This node's processors of read models. */
final class Processors {

    private final ObjectProvider<EventProcessingConfiguration> processing;

    Processors(ObjectProvider<EventProcessingConfiguration> processing) {
        this.processing = processing;
    }

    /** Empty where there is no such read model. */
    Optional<SequencedDeadLetterProcessor<EventMessage<?>>> letters(String readModel) {
        return processing.getObject().sequencedDeadLetterProcessor(readModel);
    }

    boolean isRunning(String readModel) {
        return find(readModel).stream().anyMatch(PooledStreamingEventProcessor::isRunning);
    }

    private Optional<PooledStreamingEventProcessor> find(String readModel) {
        return processing.getObject().eventProcessor(readModel, PooledStreamingEventProcessor.class);
    }
}
