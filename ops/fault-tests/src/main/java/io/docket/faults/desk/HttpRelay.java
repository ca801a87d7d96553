package io.docket.faults.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Passes calls on to a server, and answers back.
 *
 * @param server on this machine
 */
record HttpRelay(URI server, HttpClient http) {

    /** What two neighbours agree on between them. */
    private static final Set<String> OWN =
            Set.of("host", "content-length", "connection", "transfer-encoding", "upgrade", "http2-settings", "expect");

    /** These, and how what they send is packed. */
    private static final Set<String> PACKING = Stream.concat(
                    OWN.stream(), Stream.of("content-encoding", "accept-encoding"))
            .collect(Collectors.toUnmodifiableSet());

    HttpRelay(URI server) {
        this(
                server,
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    /** What takes the calls, at a port of its own. */
    static HttpServer door(HttpHandler calls) throws IOException {
        var door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        door.createContext("/", calls);
        door.start();
        return door;
    }

    HttpRequest request(HttpExchange exchange) throws IOException {
        return request(exchange, exchange.getRequestBody().readAllBytes(), OWN);
    }

    /** The call with another body, and neither it nor its answer compressed. */
    HttpRequest plain(HttpExchange exchange, byte[] body) {
        return request(exchange, body, PACKING);
    }

    private HttpRequest request(HttpExchange exchange, byte[] body, Set<String> left) {
        var request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!left.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    HttpResponse<byte[]> deliver(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Nobody waits for the answer any more", e);
        }
    }

    static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OWN.contains(name)) {
                values.forEach(value -> exchange.getResponseHeaders().add(name, value));
            }
        });
        answer(exchange, answer.statusCode(), answer.body());
    }

    static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
