package io.docket.command.assist.azure;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.wire.UnusableServerException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class HalfAzureIsRefusedTest {

    @Test
    void all_or_nothing_is_right() {
        assertThatCode(() -> start(Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> start(Map.of(
                        "DOCKET_AZURE_OPENAI_ENDPOINT", "https://desk.example",
                        "DOCKET_AZURE_OPENAI_API_KEY", "secret",
                        "DOCKET_AZURE_OPENAI_DEPLOYMENT", "desk")))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_there_and_empty_is_not_there() {
        assertThatCode(() -> start(Map.of("DOCKET_AZURE_OPENAI_ENDPOINT", ""))).doesNotThrowAnyException();
    }

    @Test
    void what_is_missing_is_named() {
        assertThatThrownBy(() -> start(Map.of("DOCKET_AZURE_OPENAI_API_KEY", "secret")))
                .isInstanceOf(UnusableServerException.class)
                .hasMessage("Azure OpenAI is configured by half: set DOCKET_AZURE_OPENAI_ENDPOINT and"
                        + " DOCKET_AZURE_OPENAI_DEPLOYMENT too, or none of its variables.");
    }

    private static void start(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("given", variables));
        new HalfAzureIsRefused().postProcessEnvironment(environment, new SpringApplication());
    }
}
