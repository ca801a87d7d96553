package io.docket.benchmarks;

import java.io.IOException;
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

    private final Process process;
    private final Path folder;
    private final URI url;

    private DeskProcess(Process process, Path folder, URI url) {
        this.process = process;
        this.folder = folder;
        this.url = url;
    }

    static DeskProcess start() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("docket-bench");
        var port = freePort();
        var log = folder.resolve("desk.log").toFile();
        var process = new ProcessBuilder(
                        "ops/run",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        var desk = new DeskProcess(process, folder, URI.create("http://127.0.0.1:" + port));
        try {
            desk.awaitReadiness();
            return desk;
        } catch (IOException | InterruptedException | RuntimeException e) {
            System.err.println(Files.readString(log.toPath()));
            desk.close();
            throw e;
        }
    }

    URI url() {
        return url;
    }

    Connection database() throws IOException, SQLException {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("data/postgres.env"))) {
            settings.load(reader);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%s/%s"
                        .formatted(
                                settings.getProperty("PGHOST"),
                                settings.getProperty("PGPORT"),
                                settings.getProperty("PGDATABASE")),
                settings.getProperty("PGUSER"),
                settings.getProperty("PGPASSWORD"));
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
                Thread.sleep(200);
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
