package io.docket.command.assist.azure;

import io.docket.api.wire.UnusableServerException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Half a configuration ends the start, before anything else is begun: the desk would seem to use Azure, and fail at every ticket. */
final class HalfAzureIsRefused implements EnvironmentPostProcessor, Ordered {

    private static final Map<String, String> VARIABLES = new LinkedHashMap<>();

    static {
        VARIABLES.put("docket.azure.openai.endpoint", "DOCKET_AZURE_OPENAI_ENDPOINT");
        VARIABLES.put("docket.azure.openai.api-key", "DOCKET_AZURE_OPENAI_API_KEY");
        VARIABLES.put("docket.azure.openai.deployment", "DOCKET_AZURE_OPENAI_DEPLOYMENT");
    }

    /** After the configuration files, which may hold the settings too, and before servers are tried or started. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 2;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var missing = VARIABLES.entrySet().stream()
                .filter(setting -> environment.getProperty(setting.getKey(), "").isBlank())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" and "));
        if (!missing.isEmpty() && missing.split(" and ").length < VARIABLES.size()) {
            throw new UnusableServerException(
                    "Azure OpenAI is configured by half: set " + missing + " too, or none of its variables.");
        }
    }
}
