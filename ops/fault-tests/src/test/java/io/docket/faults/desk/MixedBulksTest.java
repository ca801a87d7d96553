package io.docket.faults.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In front of a server that notes what it is told. */
class MixedBulksTest {
    private final List<Integer> told = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;
    private MixedBulks mixed;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::note);
        server.start();
        mixed = MixedBulks.before(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), new Random(11));
    }

    @AfterEach
    void stop() {
        mixed.close();
        server.stop(0);
    }

    @Test
    void bulk_calls_come_twice_and_late_and_none_is_lost() throws Exception {
        var sent = IntStream.range(0, 60).boxed().toList();
        int cutOff = 0;
        for (int number : sent) {
            cutOff += isAnswered("/_bulk", number) ? 0 : 1;
        }
        mixed.release();
        assertThat(told).containsAll(sent).hasSizeGreaterThan(sent.size()).isNotEqualTo(sorted());
        assertThat(mixed.done()).doesNotContain(0).last().isEqualTo(cutOff);
    }

    @Test
    void all_else_comes_once_and_in_its_order() throws Exception {
        var sent = IntStream.range(0, 60).boxed().toList();
        for (int number : sent) {
            assertThat(isAnswered("/tickets/_search", number)).isTrue();
        }
        assertThat(told).isEqualTo(sent);
    }

    private List<Integer> sorted() {
        return told.stream().sorted().toList();
    }

    private boolean isAnswered(String path, int number) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + mixed.port() + path))
                .POST(BodyPublishers.ofString(Integer.toString(number)))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString()).body().equals("noted");
        } catch (IOException cutOff) {
            return false;
        }
    }

    private void note(HttpExchange exchange) throws IOException {
        try (exchange) {
            told.add(Integer.parseInt(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("noted".getBytes(StandardCharsets.UTF_8));
        }
    }
}
