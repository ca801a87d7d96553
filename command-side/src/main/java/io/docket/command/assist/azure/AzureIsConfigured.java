package io.docket.command.assist.azure;

import java.util.stream.Stream;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Somebody wants Azure OpenAI. A variable that is there and empty, as compose files leave them, wants nothing. */
final class AzureIsConfigured implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Stream.of("endpoint", "api-key", "deployment")
                .map(name -> context.getEnvironment().getProperty("docket.azure.openai." + name, ""))
                .anyMatch(value -> !value.isBlank());
    }
}
