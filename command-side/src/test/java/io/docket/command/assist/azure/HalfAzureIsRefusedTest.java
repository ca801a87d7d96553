package io.docket.command.assist.azure;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.wire.UnusableServerException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class HalfAzureIsRefusedTest {
    private static final String ENDPOINT = "DOCKET_AZURE_OPENAI_ENDPOINT";
    private static final String API_KEY = "DOCKET_AZURE_OPENAI_API_KEY";
    private static final String DEPLOYMENT = "DOCKET_AZURE_OPENAI_DEPLOYMENT";

    @Test
    void all_or_nothing_is_right() {
        assertThatCode(() -> start(Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> start(Map.of(
                        ENDPOINT, "https://desk.example",
                        API_KEY, "secret",
                        DEPLOYMENT, "desk")))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_there_and_empty_is_not_there() {
        assertThatCode(() -> start(Map.of(ENDPOINT, ""))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "https://desk.example, secret, '', DOCKET_AZURE_OPENAI_DEPLOYMENT",
        "https://desk.example, '', gpt, DOCKET_AZURE_OPENAI_API_KEY",
        "'', secret, gpt, DOCKET_AZURE_OPENAI_ENDPOINT",
        "https://desk.example, , , DOCKET_AZURE_OPENAI_API_KEY and DOCKET_AZURE_OPENAI_DEPLOYMENT",
        ", , gpt, DOCKET_AZURE_OPENAI_ENDPOINT and DOCKET_AZURE_OPENAI_API_KEY",
    })
    void what_is_missing_is_named(String endpoint, String apiKey, String deployment, String missing) {
        var variables = new HashMap<String, Object>();
        variables.put(ENDPOINT, endpoint);
        variables.put(API_KEY, apiKey);
        variables.put(DEPLOYMENT, deployment);
        variables.values().removeIf(Objects::isNull);
        assertThatThrownBy(() -> start(variables))
                .isInstanceOf(UnusableServerException.class)
                .hasMessage("Azure OpenAI is configured by half: set " + missing + " too, or none of its variables.");
    }

    private static void start(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("given", variables));
        new HalfAzureIsRefused().postProcessEnvironment(environment, new SpringApplication());
    }
}
