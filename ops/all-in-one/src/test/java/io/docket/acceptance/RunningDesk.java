package io.docket.acceptance;

import static org.awaitility.Awaitility.await;

import co.elastic.clients.transport.rest_client.RestClientTransport;
import io.docket.query.elasticsearch.Elasticsearch;
import io.docket.ui.UiNodeApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.elasticsearch.client.Request;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The desk in one process with its demo data, on real servers of its own. One for all tests of a JVM: tests make
 * tickets and people of their own, and leave those of the demo as they are.
 */
final class RunningDesk implements AutoCloseable {
    static final String PASSWORD = "docket-demo";
    static final int ATTACHMENT_LIMIT = 64 * 1024;

    private final ConfigurableApplicationContext context;
    private final URI url;
    private final Map<String, Caller> signedIn = new ConcurrentHashMap<>();

    private RunningDesk(ConfigurableApplicationContext context) {
        this.context = context;
        url = URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    static RunningDesk start() {
        var desk = new RunningDesk(new SpringApplication(UiNodeApplication.class)
                .run(
                        "--server.port=0",
                        "--docket.embedded.scratch=true",
                        "--docket.embedded.scratch.elasticsearch=true",
                        "--docket.demo.enabled=true",
                        "--docket.embedded.directory=" + directory(),
                        "--docket.attachments.limit=" + ATTACHMENT_LIMIT + "B"));
        desk.awaitReadModels();
        return desk;
    }

    URI url() {
        return url;
    }

    <B> B bean(String name, Class<B> type) {
        return context.getBean(name, type);
    }

    <B> B bean(Class<B> type) {
        return context.getBean(type);
    }

    /** Where the server has its files, by how it was started. */
    Path databaseDirectory() {
        var url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
        var port = URI.create(url.substring("jdbc:".length())).getPort();
        return ProcessHandle.allProcesses()
                .map(process -> List.of(process.info().arguments().orElse(new String[0])))
                .filter(arguments -> arguments.contains("-D") && arguments.contains(Integer.toString(port)))
                .map(arguments -> Path.of(arguments.get(arguments.indexOf("-D") + 1)))
                .findFirst()
                .orElseThrow();
    }

    /** Where Elasticsearch has its data, and its own log. */
    List<Path> searchDirectories() {
        var client = ((RestClientTransport) bean(Elasticsearch.class).writing()._transport()).restClient();
        try (var answer = client.performRequest(new Request("GET", "/_nodes/settings"))
                .getEntity()
                .getContent()) {
            return Caller.JSON
                    .readTree(answer)
                    .path("nodes")
                    .valueStream()
                    .flatMap(node -> Stream.of("data", "logs").map(name -> node.at("/settings/path/" + name)))
                    .map(folder -> Path.of(folder.asString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something to the database that no part of the desk may. */
    void asOwner(String sql) {
        try (var owner = context.getBean(Flyway.class)
                        .getConfiguration()
                        .getDataSource()
                        .getConnection();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void stopReadModels() {
        readModels().forEach(StreamingEventProcessor::shutDown);
    }

    void startReadModels() {
        readModels().forEach(StreamingEventProcessor::start);
    }

    private Stream<StreamingEventProcessor> readModels() {
        var processing = context.getBean(EventProcessingConfiguration.class);
        return context.getBean(JdbcClient.class).sql("select name from projection").query(String.class).stream()
                .map(name -> processing
                        .eventProcessor(name, StreamingEventProcessor.class)
                        .orElseThrow());
    }

    /**
     * By table, rows of read models that are other than before their last rebuild; a row is there as it was and as it
     * is.
     */
    Map<String, List<Map<String, Object>>> differences() {
        var sql = context.getBean(JdbcClient.class);
        var differences = new TreeMap<String, List<Map<String, Object>>>();
        for (var table : sql.sql("select name from projection_table where not helper")
                .query(String.class)
                .list()) {
            var rows = sql.sql("""
                    (select 'is' as side, * from public.%1$s except select 'is', * from previous.%1$s)
                    union all (select 'was', * from previous.%1$s except select 'was', * from public.%1$s)
                    limit 10""".formatted(table)).query().listOfRows();
            if (!rows.isEmpty()) {
                differences.put(table, rows);
            }
        }
        return differences;
    }

    Caller nobody() {
        return Caller.anonymous(url);
    }

    /** @param username of the demo desk */
    Caller as(String username) {
        return signedIn.computeIfAbsent(username, name -> nobody().signIn(name, PASSWORD));
    }

    void awaitReadModels() {
        await("read models at the head of the log")
                .atMost(Duration.ofMinutes(2))
                .until(() -> {
                    for (var readModel :
                            as("admin").get("/ops/projections").expect(200).json()) {
                        if (readModel.path("lag").asLong() > 0) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    @Override
    public void close() {
        context.close();
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory(Path.of("target"), "desk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
