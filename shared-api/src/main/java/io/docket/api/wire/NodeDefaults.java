package io.docket.api.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * What every node needs of Spring and Axon, wherever it says nothing else itself: {@code defaults.properties}, and a
 * folder for uploads.
 */
final class NodeDefaults implements EnvironmentPostProcessor, Ordered {
    private static final String NAME = "docketDefaults";
    private static final String UPLOADS = "docketUploads";
    private static final String SPOOL = "spring.servlet.multipart.location";

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
                environment.getPropertySources().addLast(new MapPropertySource(UPLOADS, Map.of(SPOOL, uploads())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The container would write uploads into a folder of its own, where a death left them in the open for good. */
    private static String uploads() throws IOException {
        var folder = OpenCopies.folder("uploads");
        folder.toFile().deleteOnExit();
        return folder.toString();
    }
}
