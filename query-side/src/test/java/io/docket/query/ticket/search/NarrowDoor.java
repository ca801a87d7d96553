package io.docket.query.ticket.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.docket.query.elasticsearch.ElasticsearchSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets calls through to a server unless they bring more than it takes at once, and then says so as proxies do. */
final class NarrowDoor implements AutoCloseable {

    private static final Set<String> OWN =
            Set.of("host", "content-length", "connection", "transfer-encoding", "upgrade", "http2-settings", "expect");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger refused = new AtomicInteger();
    private final URI server;
    private final int limit;
    private final HttpServer door;

    private NarrowDoor(URI server, int limit) throws IOException {
        this.server = server;
        this.limit = limit;
        this.door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        door.createContext("/", this::handle);
        door.start();
    }

    /** @param limit bytes */
    static NarrowDoor before(String server, int limit) throws IOException {
        return new NarrowDoor(URI.create(server), limit);
    }

    ElasticsearchSettings to(ElasticsearchSettings server) {
        var url = "http://127.0.0.1:" + door.getAddress().getPort();
        return new ElasticsearchSettings(url, server.apiKey(), server.username(), server.password(), server.prefix());
    }

    int refused() {
        return refused.get();
    }

    @Override
    public void close() {
        door.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            if (body.length > limit) {
                refused.incrementAndGet();
                exchange.getResponseHeaders().add("Content-Type", "text/html");
                answer(exchange, 413, "<h1>413 Request Entity Too Large</h1>".getBytes(StandardCharsets.UTF_8));
                return;
            }
            var request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                    .method(
                            exchange.getRequestMethod(),
                            body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!OWN.contains(name)) {
                    values.forEach(value -> exchange.getResponseHeaders().add(name, value));
                }
            });
            answer(exchange, answer.statusCode(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
