package io.docket.command.assist.azure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    /** Half a configuration ends the start: the desk would seem to use Azure, and fail at every ticket. */
    AzureSettings {
        var missing = new ArrayList<String>();
        missing(missing, "DOCKET_AZURE_OPENAI_ENDPOINT", endpoint);
        missing(missing, "DOCKET_AZURE_OPENAI_API_KEY", apiKey);
        missing(missing, "DOCKET_AZURE_OPENAI_DEPLOYMENT", deployment);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Azure OpenAI is configured by half: set "
                    + String.join(" and ", missing) + " too, or none of its variables.");
        }
    }

    private static void missing(List<String> names, String name, String value) {
        if (value.isBlank()) {
            names.add(name);
        }
    }

    @Override
    public String toString() {
        return "Azure OpenAI deployment " + deployment + " at " + endpoint;
    }
}
