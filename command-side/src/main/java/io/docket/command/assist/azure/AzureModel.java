package io.docket.command.assist.azure;

import com.azure.core.http.HttpClientProvider;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.azure.AzureOpenAiChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.net.http.HttpClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Asks the deployment a question whose answer must fit a JSON schema. */
final class AzureModel {

    private final ChatModel model;
    private final ObjectMapper json;
    private final String name;

    /** @param transport the JDK's client, given so that a private authority can be trusted */
    AzureModel(AzureSettings settings, HttpClient.Builder transport, ObjectMapper json) {
        HttpClientProvider clients = () -> new JdkHttpClientBuilder(transport)
                .responseTimeout(settings.timeout())
                .readTimeout(settings.timeout())
                .build();
        this.model = AzureOpenAiChatModel.builder()
                .endpoint(settings.endpoint())
                .apiKey(settings.apiKey())
                .deploymentName(settings.deployment())
                .httpClientProvider(clients)
                .timeout(settings.timeout())
                .maxRetries(0)
                .strictJsonSchema(true)
                .temperature(0.0)
                .build();
        this.json = json;
        this.name = settings.deployment();
    }

    String name() {
        return name;
    }

    /** @throws InvalidAnswer where the answer is not JSON; the schema is the provider's promise, not ours */
    JsonNode ask(Prompt prompt, String question, JsonObjectSchema schema) {
        var format = ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name(prompt.task())
                        .rootElement(schema)
                        .build())
                .build();
        var answer = model.chat(ChatRequest.builder()
                .messages(SystemMessage.from(prompt.text()), UserMessage.from(question))
                .responseFormat(format)
                .build());
        return parse(answer.aiMessage().text());
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (RuntimeException e) {
            throw new InvalidAnswer("The model's answer is not JSON.", e);
        }
    }
}
