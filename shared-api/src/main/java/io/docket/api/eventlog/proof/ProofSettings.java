package io.docket.api.eventlog.proof;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a node proves what is in the log.
 *
 * @param poll how often to look for events that are not in the tree yet
 */
@ConfigurationProperties("docket.proof")
record ProofSettings(@DefaultValue("500ms") Duration poll) {}
