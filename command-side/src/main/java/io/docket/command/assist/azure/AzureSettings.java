package io.docket.command.assist.azure;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the models are. Without these settings the local assistant answers.
 *
 * @param timeout after which a call is given up; the enrichment worker gives up a little later on its own
 */
@ConfigurationProperties("docket.azure.openai")
record AzureSettings(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String deployment,
        @DefaultValue("18s") Duration timeout) {

    @Override
    public String toString() {
        return "Azure OpenAI deployment " + deployment + " at " + endpoint;
    }
}
