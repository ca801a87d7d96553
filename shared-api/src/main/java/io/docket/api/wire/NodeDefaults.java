package io.docket.api.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/** What every node needs of Spring and Axon, wherever it says nothing else itself: {@code defaults.properties}. */
final class NodeDefaults implements EnvironmentPostProcessor, Ordered {
    private static final String NAME = "docketDefaults";

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getPropertySources().contains(NAME)) {
            try {
                environment
                        .getPropertySources()
                        .addLast(new ResourcePropertySource(NAME, "classpath:io/docket/api/wire/defaults.properties"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
