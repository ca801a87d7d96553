package io.docket.api.wire;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * How events are processed, unless a processor says otherwise. Nothing is swallowed: what fails is tried again. It
 * begins with the first event, and says so: left to itself, Axon takes what is there at the first start for a replay.
 */
final class ProcessorDefaults implements ConfigurerModule {

    /** A failed batch is tried again after one, two, four seconds, but never before the next claim. */
    private static final int CLAIM_MILLIS = 1_000;

    private static final int BATCH = 100;

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing -> processing
                .usingPooledStreamingEventProcessors((axon, processor) -> processor
                        .initialSegmentCount(1)
                        .batchSize(BATCH)
                        .tokenClaimInterval(CLAIM_MILLIS)
                        .initialToken(StreamableMessageSource::createTailToken))
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance()));
    }
}
