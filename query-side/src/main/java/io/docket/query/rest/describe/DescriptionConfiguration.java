package io.docket.query.rest.describe;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
public class DescriptionConfiguration {

    @Bean
    OpenApiCustomizer apiDescription() {
        return new ApiDescription();
    }
}
