package io.docket.api.eventlog;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * Has operators hear of processors that do not get on: of all whose batches fail, and of those that stand before an
 * event which cannot be read.
 *
 * @see "ADR-0011 Evolution"
 */
public final class StandingProcessors implements ConfigurerModule, AutoCloseable {

    private final StandingTable table;

    StandingProcessors(LogAccess log) {
        table = new StandingTable(log);
    }

    /** The log for a processor that cannot set one event aside. */
    public StreamableMessageSource<TrackedEventMessage<?>> readable(
            StreamableMessageSource<TrackedEventMessage<?>> log, String processor) {
        return new OnlyReadable(log, event -> table.standsBefore(event, processor));
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing ->
                processing.registerDefaultHandlerInterceptor((axon, processor) -> new StandingWatch(processor, table)));
    }

    @Override
    public void close() {
        table.close();
    }
}
