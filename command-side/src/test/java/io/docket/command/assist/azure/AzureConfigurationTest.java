package io.docket.command.assist.azure;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.eventlog.Forgetting;
import io.docket.api.seal.KnownKeys;
import io.docket.command.assist.local.LocalAssistConfiguration;
import io.docket.command.assist.port.Groups;
import io.docket.command.assist.port.Memory;
import io.docket.command.assist.port.ReplyDrafter;
import io.docket.command.assist.port.TicketClassifier;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Which adapter is there, by the variables that the contract names. */
class AzureConfigurationTest {
    private static final String ENDPOINT = "DOCKET_AZURE_OPENAI_ENDPOINT";
    private static final String API_KEY = "DOCKET_AZURE_OPENAI_API_KEY";
    private static final String DEPLOYMENT = "DOCKET_AZURE_OPENAI_DEPLOYMENT";

    @Test
    void without_variables_the_local_assistant_answers() {
        assertLocal(Map.of());
    }

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void empty_variables_are_none(String empty) {
        assertLocal(Map.of(ENDPOINT, empty, API_KEY, empty, DEPLOYMENT, empty));
        assertLocal(Map.of(ENDPOINT, empty));
    }

    @Test
    void with_all_three_azure_answers() {
        desk(Map.of(ENDPOINT, "https://desk.example", API_KEY, "secret", DEPLOYMENT, "gpt"))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(TicketClassifier.class)).isInstanceOf(AzureTicketClassifier.class);
                    assertThat(context.getBean(ReplyDrafter.class)).isInstanceOf(AzureReplyDrafter.class);
                    assertThat(context.getBean(AzureModel.class).name()).isEqualTo("gpt");
                    assertThat(context.getBean(AzureSettings.class).toString()).doesNotContain("secret");
                });
    }

    private static void assertLocal(Map<String, Object> variables) {
        desk(variables).run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(AzureModel.class);
            assertThat(context.getBean(TicketClassifier.class).getClass().getSimpleName())
                    .isEqualTo("LocalTicketClassifier");
        });
    }

    private static ApplicationContextRunner desk(Map<String, Object> variables) {
        return new ApplicationContextRunner()
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .replace(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                new SystemEnvironmentPropertySource(
                                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables)))
                .withBean(JsonMapper.class, JsonMapper::shared)
                .withBean(Forgetting.class, () -> new Forgetting(new KnownKeys()))
                .withBean(Groups.class, () -> Map::of)
                .withBean(Memory.class, NothingRemembered::new)
                .withUserConfiguration(AzureAssistConfiguration.class, LocalAssistConfiguration.class);
    }
}
