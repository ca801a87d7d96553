package io.docket.api.eventlog.proof;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a node proves what is in the log.
 *
 * @param poll how often to look for events that are not in the tree yet
 * @param rotate whether this start makes new keys, for tree heads and for the chain
 * @param witness directory of the file of tree heads; where none is given, it is beside that of the keys
 */
@ConfigurationProperties("docket.proof")
record ProofSettings(
        @DefaultValue("500ms") Duration poll,
        boolean rotate,
        @Nullable Path witness) {}
