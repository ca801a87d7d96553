package io.docket.api.eventlog;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param directory where the master keys are; all nodes of a desk share it
 * @param rotate whether this start makes a new master key and wraps everybody's with it
 */
@ConfigurationProperties("docket.keys")
record KeySettings(Path directory, boolean rotate) {}
