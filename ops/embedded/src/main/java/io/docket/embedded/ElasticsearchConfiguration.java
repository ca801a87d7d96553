package io.docket.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The directories and settings of an embedded Elasticsearch. They are written anew at every start: they belong to the
 * software's version, and the port may have changed.
 */
final class ElasticsearchConfiguration {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path home;

    ElasticsearchConfiguration(Path home) {
        this.home = home;
    }

    /** What the launcher's command line says and no other process's does. */
    String launcherArgument() {
        return "-Des.path.conf=" + config();
    }

    /** The same for the server that the launcher starts. */
    String serverArgument() {
        return "-Djava.io.tmpdir=" + temporary();
    }

    Path log() {
        return home.resolve("elasticsearch.log");
    }

    Map<String, String> environment() {
        return Map.of(
                "ES_JAVA_HOME", System.getProperty("java.home"),
                "ES_PATH_CONF", config().toString(),
                "ES_TMPDIR", temporary().toString(),
                "ES_JAVA_OPTS", "");
    }

    void write(int port, String password) {
        Directories.createPrivate(home);
        try {
            for (Path directory : List.of(config(), temporary(), home.resolve("data"), home.resolve("logs"))) {
                Files.createDirectories(directory);
            }
            Files.writeString(config().resolve("elasticsearch.yml"), settings(port));
            copy("jvm.options");
            copy("log4j2.properties");
            ServerUser.current().own(home);
            if (!Files.exists(config().resolve("elasticsearch.keystore"))) {
                keepPassword(password);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the keystore, as the settings could be read over the network. */
    private void keepPassword(String password) {
        String keystore =
                Software.elasticsearch().resolve("bin/elasticsearch-keystore").toString();
        Tool.run(
                PATIENCE,
                environment(),
                ServerUser.current().command(List.of(keystore, "add", "--force", "--stdin", "bootstrap.password")),
                password);
    }

    private void copy(String name) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("elasticsearch/" + name)) {
            Files.copy(Objects.requireNonNull(in), config().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Nothing is mapped into memory: that would need a kernel setting that only root can change. */
    private String settings(int port) {
        return """
                cluster.name: docket
                node.name: docket
                path.data: "%s"
                path.logs: "%s"
                http.host: 127.0.0.1
                http.port: %d
                transport.host: 127.0.0.1
                transport.port: 0
                discovery.type: single-node
                node.store.allow_mmap: false
                action.auto_create_index: false
                xpack.security.enabled: true
                xpack.security.enrollment.enabled: false
                """.formatted(quoted(home.resolve("data")), quoted(home.resolve("logs")), port);
    }

    private static String quoted(Path path) {
        return path.toString().replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private Path config() {
        return home.resolve("config");
    }

    private Path temporary() {
        return home.resolve("tmp");
    }
}
