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
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;

/**
 * The least that an answer from the database over HTTP can cost: the JDK's own server, on virtual threads, runs one
 * statement over one of a few connections and sends the text that comes of it, and asks nobody who they are.
 */
final class BareServer implements AutoCloseable {

    static {
        // Without it the body of an answer waits for the client to acknowledge the headers: 40 ms that nobody needs.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final String statement;
    private final BlockingQueue<Connection> connections;
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param statement of one row and column, with a parameter for what is asked for, or with none */
    BareServer(Connect database, int connections, String statement) throws IOException, SQLException {
        this.statement = statement;
        this.connections = new ArrayBlockingQueue<>(connections);
        for (int connection = 0; connection < connections; connection++) {
            this.connections.add(database.open());
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** As a client would. */
    byte[] read(String asked) throws IOException, InterruptedException {
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + asked);
        var answer = client.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The bare server answered " + answer.statusCode());
        }
        return answer.body();
    }

    @Override
    public void close() throws SQLException {
        client.close();
        server.stop(0);
        for (var connection : connections) {
            connection.close();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (var body = exchange.getResponseBody()) {
            var connection = connections.take();
            byte[] row;
            try {
                row = row(connection, exchange.getRequestURI().getPath().substring(1));
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

    private byte[] row(Connection connection, String asked) throws SQLException {
        try (var select = connection.prepareStatement(statement)) {
            if (!asked.isEmpty()) {
                select.setString(1, asked);
            }
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1).getBytes(StandardCharsets.UTF_8);
            }
        }
    }
}
