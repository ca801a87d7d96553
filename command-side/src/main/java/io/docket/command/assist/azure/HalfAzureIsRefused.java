package io.docket.command.assist.azure;

import io.docket.api.wire.UnusableServerException;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Half a configuration ends the start, before anything else is begun: the desk would seem to use Azure, and fail at
 * every ticket.
 */
final class HalfAzureIsRefused implements EnvironmentPostProcessor, Ordered {

    private static final List<String> SETTINGS = List.of("endpoint", "api-key", "deployment");

    /** After the configuration files, which may hold the settings too, and before servers are tried or started. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 2;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var missing = SETTINGS.stream()
                .filter(name -> environment
                        .getProperty("docket.azure.openai." + name, "")
                        .isBlank())
                .map(HalfAzureIsRefused::variable)
                .toList();
        if (!missing.isEmpty() && missing.size() < SETTINGS.size()) {
            throw new UnusableServerException("Azure OpenAI is configured by half: set " + String.join(" and ", missing)
                    + " too, or none of its variables.");
        }
    }

    private static String variable(String setting) {
        return "DOCKET_AZURE_OPENAI_" + setting.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
