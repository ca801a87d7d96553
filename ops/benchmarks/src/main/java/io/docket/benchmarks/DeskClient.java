package io.docket.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A desk's REST, as one signed-in person uses it. */
final class DeskClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Well within the quarter of an hour that an access token lasts. */
    private static final Duration RENEWAL = Duration.ofMinutes(10);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;
    private final Map<String, String> login;
    private volatile Token token;

    private record Token(String value, long drawnNanos) {
        boolean isOld() {
            return System.nanoTime() - drawnNanos > RENEWAL.toNanos();
        }
    }

    DeskClient(URI desk, String username, String password) {
        this.api = desk.resolve("/api/v1/");
        this.login = Map.of("username", username, "password", password);
        this.token = draw();
    }

    JsonNode get(String path) {
        return call(signed(path).GET().build());
    }

    /** The same, but nobody looks at what comes. */
    byte[] read(String path) {
        return answered(signed(path).GET().build());
    }

    byte[] readAnonymously(String path) {
        return answered(request(path).GET().build());
    }

    /** What comes of it counts, not what it says. */
    OpenLoad.Outcome tryToOpen(Map<String, ?> ticket) throws IOException, InterruptedException {
        var request = signed("tickets").POST(body(ticket)).build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        return status == 201
                ? OpenLoad.Outcome.DONE
                : status == 429 || status == 503 ? OpenLoad.Outcome.TURNED_AWAY : OpenLoad.Outcome.FAILED;
    }

    JsonNode post(String path, Map<String, ?> content) {
        return call(signed(path).POST(body(content)).build());
    }

    JsonNode delete(String path, Map<String, ?> content) {
        return call(signed(path).method("DELETE", body(content)).build());
    }

    private HttpRequest.Builder signed(String path) {
        if (token.isOld()) {
            token = draw();
        }
        return request(path).header("Authorization", "Bearer " + token.value());
    }

    private Token draw() {
        var drawn = call(request("auth/token").POST(body(login)).build());
        return new Token(drawn.required("accessToken").asString(), System.nanoTime());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path)).timeout(PATIENCE).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher body(Map<String, ?> content) {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(content));
    }

    private JsonNode call(HttpRequest request) {
        return JSON.readTree(answered(request));
    }

    private byte[] answered(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(request.method() + " " + request.uri() + " answered "
                        + answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", e);
        }
    }
}
