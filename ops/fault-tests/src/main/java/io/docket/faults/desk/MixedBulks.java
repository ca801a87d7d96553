package io.docket.faults.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Stands between a node and its search engine, and lets all through as it comes, but for bulk calls: some are delivered
 * twice at once, some once more behind later ones, and some only behind later ones, while the sender is cut off.
 */
public final class MixedBulks implements AutoCloseable {

    private static final int MOST_HELD = 8;

    private final HttpRelay relay;
    private final Random random;
    private final HttpServer door;
    private final List<HttpRequest> held = new ArrayList<>();
    private int twice;
    private int late;
    private int cut;

    private MixedBulks(HttpRelay relay, Random random) throws IOException {
        this.relay = relay;
        this.random = random;
        this.door = HttpRelay.door(this::handle);
    }

    /** @param server on this machine */
    public static MixedBulks before(URI server, Random random) throws IOException {
        return new MixedBulks(new HttpRelay(server), random);
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
            relay.deliver(request);
        }
        held.clear();
    }

    @Override
    public void close() {
        door.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = relay.request(exchange);
            if (request.uri().getPath().endsWith("/_bulk")) {
                mix(exchange, request);
            } else {
                HttpRelay.answer(exchange, relay.deliver(request));
            }
        }
    }

    private synchronized void mix(HttpExchange exchange, HttpRequest request) throws IOException {
        switch (random.nextInt(6)) {
            case 0 -> {
                twice++;
                relay.deliver(request);
                HttpRelay.answer(exchange, relay.deliver(request));
            }
            case 1, 2 -> {
                late++;
                HttpRelay.answer(exchange, relay.deliver(request));
                held.add(request);
            }
            case 3 -> {
                cut++;
                held.add(request);
            }
            default -> {
                HttpRelay.answer(exchange, relay.deliver(request));
                if (random.nextBoolean() || held.size() > MOST_HELD) {
                    release();
                }
            }
        }
    }
}
