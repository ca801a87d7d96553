package io.docket.embedded;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Starts the servers that the environment does not name, before anything asks for them, and says in the environment
 * where they are. Comes after the configuration files, as these may name them.
 *
 * @see "ops/docs/decisions/0001-embedded-servers.md"
 */
final class EmbeddedServersEnvironment implements EnvironmentPostProcessor, Ordered {
    private static final String NAME = "docketServers";

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getPropertySources().contains(NAME)) {
            Map<String, Object> found =
                    isOn(environment, "docket.embedded.scratch", false) ? scratch(environment) : desk(environment);
            environment.getPropertySources().addFirst(new MapPropertySource(NAME, found));
        }
    }

    private static Map<String, Object> scratch(ConfigurableEnvironment environment) {
        var found = new LinkedHashMap<>(ScratchServers.database().properties());
        if (isOn(environment, "docket.embedded.scratch.elasticsearch", false)) {
            found.putAll(ScratchServers.elasticsearch().properties());
        }
        return found;
    }

    private static Map<String, Object> desk(ConfigurableEnvironment environment) {
        boolean postgres = !given(environment, "docket.postgres.url");
        boolean elasticsearch = !given(environment, "docket.elasticsearch.url");
        var found = new LinkedHashMap<String, Object>();
        if (postgres || elasticsearch) {
            var directory = Path.of(environment.getProperty("docket.embedded.directory", ".docket"));
            DeskRecovery.verifyFinished(directory);
            var servers = EmbeddedServers.in(directory, isOn(environment, "docket.embedded.fresh", false));
            // Run after the contexts are closed, and as well when a context could not be started.
            SpringApplication.getShutdownHandlers().add(servers::close);
            if (given(environment, "server.port")) {
                Ports.requireFree(address(environment), Ports.number(environment.getRequiredProperty("server.port")));
            }
            if (postgres) {
                found.putAll(servers.startPostgres().properties());
                // Known passwords must not be reachable from elsewhere.
                found.put(
                        "docket.demo.enabled",
                        address(environment).isLoopbackAddress() && isOn(environment, "docket.demo.enabled", true));
            }
            if (elasticsearch) {
                found.putAll(servers.startElasticsearch().properties());
            }
        }
        return found;
    }

    private static boolean given(ConfigurableEnvironment environment, String key) {
        return StringUtils.hasText(environment.getProperty(key));
    }

    private static InetAddress address(ConfigurableEnvironment environment) {
        String name = environment.getProperty("server.address", "");
        try {
            return InetAddress.getByName(name.isBlank() ? "0.0.0.0" : name);
        } catch (UnknownHostException e) {
            throw new ServerFailedException("There is no address " + name + " to listen on.", e);
        }
    }

    private static boolean isOn(ConfigurableEnvironment environment, String key, boolean otherwise) {
        return environment.getProperty(key, Boolean.class, otherwise);
    }
}
