package io.docket.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;

/**
 * How many tickets a second eight agents read over REST, beside a bare HTTP server that selects the same row by its
 * primary key and asks nobody who they are.
 */
final class GetBenchmark implements Benchmark {

    private static final int AGENTS = 8;
    private static final Duration TURN = Duration.ofSeconds(3);
    private static final String ROW = "select to_jsonb(t)::text from ticket_details t where ticket_id = ?::uuid";

    @Override
    public String name() {
        return "get";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        var desk = started.client();
        var ticket = Tickets.open(desk).required("id").asString();
        Tickets.settle(started.as("admin"));
        var load = new Load(AGENTS, TURN);
        var connections = new ArrayBlockingQueue<Connection>(AGENTS);
        for (int agent = 0; agent < AGENTS; agent++) {
            connections.add(started.database());
        }
        var bare = bareServer(connections, ticket);
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + bare.getAddress().getPort() + "/"))
                    .build();
            var pairs = Pairs.measure(
                    () -> load.run(() -> () -> desk.get("tickets/" + ticket)),
                    () -> load.run(() -> () -> http.send(request, BodyHandlers.ofByteArray())));
            return List.of(new Figure(
                    "get",
                    "ticket",
                    pairs.value(),
                    "1/s",
                    new Figure.Ratio("bare HTTP server", pairs.ratio()),
                    Goal.atLeast(0.25, 0.5)));
        } finally {
            bare.stop(0);
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    private static HttpServer bareServer(BlockingQueue<Connection> connections, String ticket) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> answer(exchange, connections, ticket));
        server.start();
        return server;
    }

    private static void answer(HttpExchange exchange, BlockingQueue<Connection> connections, String ticket)
            throws IOException {
        try (var body = exchange.getResponseBody()) {
            var connection = connections.take();
            byte[] row;
            try {
                row = row(connection, ticket);
            } finally {
                connections.add(connection);
            }
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, row.length);
            body.write(row);
        } catch (SQLException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] row(Connection connection, String ticket) throws SQLException {
        try (var select = connection.prepareStatement(ROW)) {
            select.setString(1, ticket);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1).getBytes(StandardCharsets.UTF_8);
            }
        }
    }
}
