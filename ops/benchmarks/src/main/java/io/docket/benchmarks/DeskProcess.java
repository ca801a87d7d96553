package io.docket.benchmarks;

import io.docket.embedded.Database;
import io.docket.embedded.Login;
import io.docket.embedded.SearchServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A desk of the benchmark's own, from an empty folder, on a free port; stopped and forgotten afterwards. */
final class DeskProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Path folder;
    private Process process;
    private final int port;
    private final URI url;

    private DeskProcess(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.url = URI.create("http://127.0.0.1:" + port);
        this.process = run();
    }

    static DeskProcess start() throws IOException, InterruptedException {
        var desk = new DeskProcess(Files.createTempDirectory("docket-bench"), freePort());
        try {
            desk.awaitReadiness();
            return desk;
        } catch (IOException | InterruptedException | RuntimeException e) {
            System.err.println(Files.readString(desk.log()));
            desk.close();
            throw e;
        }
    }

    /** @return how long it takes from the command until it answers */
    Duration restart() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor();
        long begin = System.nanoTime();
        process = run();
        awaitReadiness();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Of the desk and its servers. */
    ProcessTree tree() {
        return new ProcessTree(process.toHandle());
    }

    private Process run() throws IOException {
        return new ProcessBuilder("ops/run", "--port", Integer.toString(port), "--data", data().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return folder.resolve("desk.log");
    }

    URI url() {
        return url;
    }

    Connection database() throws SQLException {
        var server = server();
        return DriverManager.getConnection(
                server.url(), server.owner().user(), server.owner().password());
    }

    /** Its database for another node, which works as the owner: what the desk itself works as stays its own. */
    Database server() {
        var settings = settings("postgres.env");
        var owner = new Login(settings.getProperty("PGUSER"), settings.getProperty("PGPASSWORD"));
        var url = "jdbc:postgresql://%s:%s/%s"
                .formatted(
                        settings.getProperty("PGHOST"),
                        settings.getProperty("PGPORT"),
                        settings.getProperty("PGDATABASE"));
        return new Database(url, owner, owner, data().resolve("keys"));
    }

    /** The folder that it was told to keep its data in. */
    Path data() {
        return folder.resolve("data");
    }

    /** Its search engine, as the desk itself uses it. */
    SearchServer search() {
        var settings = settings("servers.properties");
        return new SearchServer(
                "http://127.0.0.1:" + settings.getProperty("elasticsearch.port"),
                new Login("elastic", settings.getProperty("elasticsearch.password")),
                "docket");
    }

    private Properties settings(String file) {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(data().resolve(file))) {
            settings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void awaitReadiness() throws IOException, InterruptedException {
        var readiness = HttpRequest.newBuilder(url.resolve("/actuator/health/readiness"))
                .build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (!isReady(http, readiness)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("The desk did not start");
                }
                Thread.sleep(50);
            }
        }
    }

    private static boolean isReady(HttpClient http, HttpRequest readiness) throws InterruptedException {
        try {
            return http.send(readiness, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
