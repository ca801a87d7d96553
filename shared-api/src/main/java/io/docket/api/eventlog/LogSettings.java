package io.docket.api.eventlog;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a node uses the log.
 *
 * @param connections of the log's own pool: one writes, one listens, the others read
 * @param connectionTimeout how long to wait for one of them
 * @param patience how long an append tries to get through to a database that is away
 * @param poll how often to look for events whose announcement was lost
 */
@ConfigurationProperties("docket.log")
record LogSettings(
        @DefaultValue("8") int connections,
        @DefaultValue("5s") Duration connectionTimeout,
        @DefaultValue("15s") Duration patience,
        @DefaultValue("1s") Duration poll) {}
