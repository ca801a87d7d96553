package io.docket.faults.desk;

import com.sun.net.httpserver.HttpExchange;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;

/**
 * Stands between a node and its search engine, and lets all through as it comes, but for bulk calls: some are delivered
 * twice at once, some once more behind later ones, and some only behind later ones, while the sender is cut off.
 */
public final class MixedBulks implements AutoCloseable {

    private static final int MOST_HELD = 8;

    /** What two neighbours agree on between them. */
    private static final Set<String> OWN =
            Set.of("host", "content-length", "connection", "transfer-encoding", "upgrade", "http2-settings", "expect");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final Random random;
    private final HttpServer door;
    private final List<HttpRequest> held = new ArrayList<>();
    private int twice;
    private int late;
    private int cut;

    private MixedBulks(URI server, Random random, HttpServer door) {
        this.server = server;
        this.random = random;
        this.door = door;
    }

    /** @param server on this machine */
    public static MixedBulks before(URI server, Random random) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var mixed = new MixedBulks(server, random, HttpServer.create(address, 0));
        mixed.door.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        mixed.door.createContext("/", mixed::handle);
        mixed.door.start();
        return mixed;
    }

    /** Where nodes are to connect. */
    public int port() {
        return door.getAddress().getPort();
    }

    /** How often each was done: delivered twice, late, and late with the sender cut off. */
    public synchronized List<Integer> done() {
        return List.of(twice, late, cut);
    }

    /** Delivers what was held back, in any order. */
    public synchronized void release() throws IOException {
        Collections.shuffle(held, random);
        for (var request : held) {
            deliver(request);
        }
        held.clear();
    }

    @Override
    public void close() {
        door.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = request(exchange);
            if (request.uri().getPath().endsWith("/_bulk")) {
                mix(exchange, request);
            } else {
                answer(exchange, deliver(request));
            }
        }
    }

    private synchronized void mix(HttpExchange exchange, HttpRequest request) throws IOException {
        switch (random.nextInt(6)) {
            case 0 -> {
                twice++;
                deliver(request);
                answer(exchange, deliver(request));
            }
            case 1, 2 -> {
                late++;
                answer(exchange, deliver(request));
                held.add(request);
            }
            case 3 -> {
                cut++;
                held.add(request);
            }
            default -> {
                answer(exchange, deliver(request));
                if (random.nextBoolean() || held.size() > MOST_HELD) {
                    release();
                }
            }
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private HttpResponse<byte[]> deliver(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Nobody waits for the answer any more", e);
        }
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OWN.contains(name)) {
                values.forEach(value -> exchange.getResponseHeaders().add(name, value));
            }
        });
        var body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
