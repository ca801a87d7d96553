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

    /** A processor that believes to be further reads its token again: what it wrote last was lost with the database. */
    void mayNotBeBeyond(String readModel, long position) {
        find(readModel)
                .filter(processor -> processor.processingStatus().values().stream()
                        .anyMatch(status -> status.getCurrentPosition().orElse(0) > position))
                .ifPresent(processor -> processor.releaseSegment(0));
    }

    boolean isRunning(String readModel) {
        return find(readModel).stream().anyMatch(PooledStreamingEventProcessor::isRunning);
    }

    private Optional<PooledStreamingEventProcessor> find(String readModel) {
        return processing.getObject().eventProcessor(readModel, PooledStreamingEventProcessor.class);
    }
}
