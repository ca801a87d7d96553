package io.docket.command.assist.azure;

import io.docket.command.assist.port.Groups;
import io.docket.command.assist.port.ReplyDrafter;
import io.docket.command.assist.port.TicketClassifier;
import java.net.http.HttpClient;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

/** Azure OpenAI in the local assistant's place, where an endpoint is configured. Similar tickets are found locally. */
@Configuration(proxyBeanMethods = false)
@Conditional(AzureIsConfigured.class)
@EnableConfigurationProperties(AzureSettings.class)
public class AzureAssistConfiguration {

    @Bean
    AzureModel azureModel(AzureSettings settings, JsonMapper json) {
        return new AzureModel(settings, HttpClient.newBuilder(), json);
    }

    @Bean
    TicketClassifier azureTicketClassifier(AzureModel model, Groups groups) {
        return new AzureTicketClassifier(model, groups::active);
    }

    @Bean
    @Primary
    ReplyDrafter azureReplyDrafter(AzureModel model, @Qualifier("localReplyDrafter") ReplyDrafter local) {
        return new AzureReplyDrafter(model, local);
    }
}
