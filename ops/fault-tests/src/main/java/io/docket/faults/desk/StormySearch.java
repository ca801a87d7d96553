package io.docket.faults.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stands between a node and its search engine, which it makes slow, or overloaded. */
public final class StormySearch implements AutoCloseable {

    private static final Duration LATENCY = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String REJECTED = """
            {"error":{"type":"es_rejected_execution_exception","reason":"rejected execution","root_cause":[]},"status":%d}""";

    /** What happens to calls that begin from now on. */
    public enum Weather {
        /** Every call goes through. */
        CALM,
        /** Every call goes through 20 s late. */
        SLOW,
        /** Half of the calls are answered 429 or 503, and of those that write much a quarter of the documents 429. */
        STORM
    }

    private final HttpRelay relay;
    private final Random random;
    private final HttpServer door;
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger leftOut = new AtomicInteger();
    private volatile Weather weather = Weather.CALM;

    private StormySearch(HttpRelay relay, Random random) throws IOException {
        this.relay = relay;
        this.random = random;
        this.door = HttpRelay.door(this::handle);
    }

    /** @param server on this machine */
    public static StormySearch before(URI server, Random random) throws IOException {
        return new StormySearch(new HttpRelay(server), random);
    }

    /** Where nodes are to connect. */
    public int port() {
        return door.getAddress().getPort();
    }

    public void turn(Weather wanted) {
        weather = wanted;
    }

    /** How many calls were answered that there was too much to do. */
    public int refused() {
        return refused.get();
    }

    /** How many documents were, within calls that were taken. */
    public int leftOut() {
        return leftOut.get();
    }

    @Override
    public void close() {
        door.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (weather) {
                case CALM -> pass(exchange);
                case SLOW -> {
                    sleep();
                    pass(exchange);
                }
                case STORM -> storm(exchange);
            }
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        HttpRelay.answer(exchange, relay.deliver(relay.request(exchange)));
    }

    private void storm(HttpExchange exchange) throws IOException {
        if (chance(0.5)) {
            refused.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            int status = chance(0.5) ? 429 : 503;
            HttpRelay.answer(exchange, status, REJECTED.formatted(status).getBytes(StandardCharsets.UTF_8));
        } else if (exchange.getRequestURI().getPath().endsWith("/_bulk")) {
            takeInPart(exchange);
        } else {
            pass(exchange);
        }
    }

    /** Two lines to a document: what to do, and the document. */
    private void takeInPart(HttpExchange exchange) throws IOException {
        var lines = unpacked(exchange).split("\n");
        var taken = new StringBuilder();
        var left = new ArrayList<String>();
        for (int line = 0; line + 1 < lines.length; line += 2) {
            if (chance(0.25)) {
                left.add(JSON.readTree(lines[line])
                        .required("index")
                        .required("_id")
                        .asString());
            } else {
                taken.append(lines[line]).append('\n').append(lines[line + 1]).append('\n');
            }
        }
        if (taken.isEmpty()) {
            left.removeLast();
            taken.append(lines[lines.length - 2])
                    .append('\n')
                    .append(lines[lines.length - 1])
                    .append('\n');
        }
        leftOut.addAndGet(left.size());
        var answer = relay.deliver(relay.plain(exchange, taken.toString().getBytes(StandardCharsets.UTF_8)));
        var body = (ObjectNode) JSON.readTree(answer.body());
        body.put("errors", body.path("errors").asBoolean() || !left.isEmpty());
        left.forEach(id -> ((ArrayNode) body.required("items")).add(tooMany(id)));
        exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        HttpRelay.answer(exchange, answer.statusCode(), JSON.writeValueAsBytes(body));
    }

    private static String unpacked(HttpExchange exchange) throws IOException {
        try (var packed = new GZIPInputStream(exchange.getRequestBody())) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ObjectNode tooMany(String id) {
        var item = JSON.createObjectNode();
        item.putObject("index")
                .put("_index", "tickets")
                .put("_id", id)
                .put("status", 429)
                .putObject("error")
                .put("type", "es_rejected_execution_exception")
                .put("reason", "rejected execution");
        return item;
    }

    private synchronized boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private static void sleep() throws IOException {
        try {
            TimeUnit.NANOSECONDS.sleep(LATENCY.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Nobody waits for the answer any more", e);
        }
    }
}
