package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.LoggingErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Axon's own choice is to log what a handler throws and to go on without the event, sagas' handlers above all. */
@ExtendWith(DeskExtension.class)
class ProcessorsIT {
    private final EventProcessingConfiguration processing;

    ProcessorsIT(RunningDesk desk) {
        processing = desk.bean(EventProcessingConfiguration.class);
    }

    @Test
    void no_processor_goes_on_without_what_it_could_not_handle() {
        assertThat(processing.eventProcessors()).hasSizeGreaterThan(10).allSatisfy((name, processor) -> {
            assertThat(processing.listenerInvocationErrorHandler(name)).isSameAs(PropagatingErrorHandler.instance());
            assertThat(processing.errorHandler(name)).isNotInstanceOf(LoggingErrorHandler.class);
        });
    }
}
