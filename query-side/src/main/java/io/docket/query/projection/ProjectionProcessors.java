package io.docket.query.projection;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;

/** Gives every read model a processor, a token and a dead-letter queue under its name. */
final class ProjectionProcessors implements ConfigurerModule {

    private static final int BATCH = 500;
    /**
     * How often an idle node looks whether it can take a read model over, and how soon a failed batch is tried again.
     */
    private static final long CLAIM_MILLISECONDS = 1_000;

    private final Supplier<Stream<ReadModel>> models;
    private final ProjectionTable table;
    private final Announcements announcements;
    private final Savepoints savepoints;
    private final LetterQueues queues;
    private final Failures failures;

    ProjectionProcessors(
            Supplier<Stream<ReadModel>> models,
            ProjectionTable table,
            Announcements announcements,
            Savepoints savepoints,
            LetterQueues queues,
            Failures failures) {
        this.models = models;
        this.table = table;
        this.announcements = announcements;
        this.savepoints = savepoints;
        this.queues = queues;
        this.failures = failures;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing -> models.get().forEach(model -> add(model, processing)));
    }

    private void add(ReadModel model, EventProcessingConfigurer processing) {
        var name = model.name();
        table.add(model);
        var letters = queues.of(name);
        var writer = new BatchWriter(model, letters, savepoints);
        var projection = new BatchProjection(model, writer, announcements, table, failures);
        processing
                .registerEventHandler(configuration -> projection)
                .assignHandlerInstancesMatching(name, handler -> handler == projection)
                .registerPooledStreamingEventProcessor(name, Configuration::eventStore, ProjectionProcessors::configure)
                .registerSequencingPolicy(name, configuration -> EventSequences::of)
                .registerListenerInvocationErrorHandler(name, configuration -> PropagatingErrorHandler.instance())
                .registerErrorHandler(name, configuration -> failures)
                .registerDeadLetterQueue(name, configuration -> letters);
    }

    /**
     * One segment: a read model is written by one node, and every other takes over when that one is gone. The first
     * token is said, because Axon's own would count everything up to now as a replay.
     */
    private static PooledStreamingEventProcessor.Builder configure(
            Configuration configuration, PooledStreamingEventProcessor.Builder processor) {
        return processor
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .tokenClaimInterval(CLAIM_MILLISECONDS)
                .initialToken(StreamableMessageSource::createTailToken);
    }
}
