package io.docket.command.messaging;

import io.docket.api.eventlog.StandingProcessors;
import io.docket.api.eventlog.UnhurriedLog;
import java.util.function.Supplier;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * Has reactions and sagas begin with what happens here from now on, several tickets at a time: each waits for its
 * command. What decisions look up is told everything. None of them passes by what cannot be read.
 */
final class ReactionProcessors implements ConfigurerModule {

    private static final int SEGMENTS = 4;
    private static final int BATCH = 10;

    private final Supplier<UnhurriedLog> log;
    private final StandingProcessors standing;

    ReactionProcessors(Supplier<UnhurriedLog> log, StandingProcessors standing) {
        this.log = log;
        this.standing = standing;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing -> {
            PolicyNames.REACTIONS.forEach(name ->
                    processing.registerPooledStreamingEventProcessorConfiguration(name, (axon, processor) -> processor
                            .messageSource(standing.readable(new OnlyNews(log.get()), name))
                            .initialSegmentCount(SEGMENTS)
                            .batchSize(BATCH)
                            .initialToken(StreamableMessageSource::createHeadToken)));
            PolicyNames.DECISIONS.forEach(name -> processing.registerPooledStreamingEventProcessorConfiguration(
                    name, (axon, processor) -> processor.messageSource(standing.readable(log.get(), name))));
        });
    }
}
