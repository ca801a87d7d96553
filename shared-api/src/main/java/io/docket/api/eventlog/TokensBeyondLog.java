package io.docket.api.eventlog;

import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.lifecycle.Phase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has processors that say to be further than the log goes begin anew, before they are started: the log was put back to
 * an earlier state and they were not, so that they would pass by what is written now, and know what never happened.
 */
record TokensBeyondLog(LogAccess log) implements ConfigurerModule {

    private static final Logger LOG = LoggerFactory.getLogger(TokensBeyondLog.class);

    private static final String BEYOND = """
            select distinct processor_name from token_entry
            where greatest(
                    (convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint,
                    (convert_from(token, 'UTF8')::jsonb -> 'tokenAtReset' ->> 'globalIndex')::bigint)
                > (select coalesce(max(global_index), 0) from event)""";

    @Override
    public void configureModule(Configurer configurer) {
        configurer.onInitialize(axon -> axon.onStart(Phase.INBOUND_EVENT_CONNECTORS - 1, () -> beginAnew(axon)));
    }

    private void beginAnew(Configuration axon) {
        beyond().forEach(name -> {
            LOG.warn("{} is further than the log goes, which must have been put back: it begins anew", name);
            axon.eventProcessingConfiguration()
                    .eventProcessor(name, StreamingEventProcessor.class)
                    .filter(StreamingEventProcessor::supportsReset)
                    .ifPresent(StreamingEventProcessor::resetTokens);
            // Not a replay, but the beginning that each has: reactions go on from today.
            log.sql()
                    .sql("delete from token_entry where processor_name = ?")
                    .param(name)
                    .update();
        });
    }

    private List<String> beyond() {
        return log.sql().sql(BEYOND).query(String.class).list();
    }
}
