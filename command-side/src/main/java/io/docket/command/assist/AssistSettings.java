package io.docket.command.assist;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param patience after which a model that does not answer is given up, and shown as failed */
@ConfigurationProperties("docket.assist")
record AssistSettings(@DefaultValue("20s") Duration patience) {}
