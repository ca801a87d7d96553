package io.docket.command.messaging;

import io.docket.api.eventlog.OnlyReadable;
import io.docket.api.eventlog.UnhurriedLog;
import java.util.function.Supplier;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;

/** Has reactions and sagas begin with what happens here from now on, several tickets at a time: each waits for its command. */
final class ReactionProcessors implements ConfigurerModule {

    private static final int SEGMENTS = 4;
    private static final int BATCH = 10;

    private final Supplier<UnhurriedLog> log;

    ReactionProcessors(Supplier<UnhurriedLog> log) {
        this.log = log;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing -> PolicyNames.REACTIONS.forEach(name ->
                processing.registerPooledStreamingEventProcessorConfiguration(name, (axon, processor) -> processor
                        .messageSource(new OnlyReadable(new OnlyNews(log.get())))
                        .initialSegmentCount(SEGMENTS)
                        .batchSize(BATCH)
                        .initialToken(StreamableMessageSource::createHeadToken))));
    }
}
