package io.docket.faults.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A desk's REST, as one signed-in person uses it from several nodes. */
public final class DeskClient {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String BOUNDARY = "a-file-of-the-fault-tests";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final String username;
    private final String password;
    private volatile String token = "";

    public DeskClient(String username, String password) {
        this.username = username;
        this.password = password;
    }

    /**
     * @param status of HTTP
     * @param retryAfter seconds; empty where nothing was said of that
     */
    public record Answer(int status, String body, String position, String retryAfter) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public boolean isDone() {
            return status / 100 == 2;
        }

        /** This one, which has to say that it was done. */
        Answer done() {
            if (!isDone()) {
                throw new IllegalStateException("The desk answered %d %s".formatted(status, body));
            }
            return this;
        }

        /** Whether the desk says that it is its own fault, or passing. */
        boolean isUnavailable() {
            return status >= 500 || status == 429;
        }

        /** Whether the desk says that it has too much to do, and when to come again. */
        boolean isBusy() {
            return (status == 503 || status == 429) && !retryAfter.isEmpty();
        }
    }

    public Answer get(URI desk, String path) throws IOException, InterruptedException {
        return call(desk, "GET", path, Map.of(), "");
    }

    /** How far a node's clock is ahead of this one, in seconds at best. */
    public Duration ahead(URI desk) throws IOException, InterruptedException {
        var response = http.send(request(desk, "GET", "me", Map.of(), "").build(), BodyHandlers.discarding());
        var date = response.headers().firstValue("Date").orElseThrow();
        return Duration.between(Instant.now(), Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
    }

    public Answer post(URI desk, String path, Map<String, ?> content) throws IOException, InterruptedException {
        return call(desk, "POST", path, content, "");
    }

    /**
     * A write or a read, signed in anew where the desk asks for it.
     *
     * @param key under which it may be repeated; empty for none
     */
    public Answer call(URI desk, String method, String path, Map<String, ?> content, String key)
            throws IOException, InterruptedException {
        var used = token;
        var answer = send(desk, method, path, content, key, used);
        if (answer.status() == 401) {
            signIn(desk, used);
            answer = send(desk, method, path, content, key, token);
        }
        return answer;
    }

    /** A change of what was seen in that version. */
    public Answer changeAsSeen(URI desk, String path, Map<String, ?> content, String eTag)
            throws IOException, InterruptedException {
        return send(request(desk, "PATCH", path, content, token).header("If-Match", eTag));
    }

    /** Brings a file of that text. */
    public Answer upload(URI desk, String path, String name, String text) throws IOException, InterruptedException {
        var part =
                "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%2$s\"\r\n\r\n%3$s\r\n--%1$s--\r\n"
                        .formatted(BOUNDARY, name, text);
        return send(request(desk, "POST", path, Map.of(), token)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(part)));
    }

    private synchronized void signIn(URI desk, String refused) throws IOException, InterruptedException {
        if (token.equals(refused)) {
            var answer = send(desk, "POST", "auth/token", Map.of("username", username, "password", password), "", "");
            if (answer.isDone()) {
                token = answer.json().required("accessToken").asString();
            }
        }
    }

    private Answer send(URI desk, String method, String path, Map<String, ?> content, String key, String bearer)
            throws IOException, InterruptedException {
        var request = request(desk, method, path, content, bearer);
        return send(key.isEmpty() ? request : request.header("Idempotency-Key", key));
    }

    private static HttpRequest.Builder request(
            URI desk, String method, String path, Map<String, ?> content, String bearer) {
        var body = content.isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(content));
        var request = HttpRequest.newBuilder(desk.resolve("/api/v1/" + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, body);
        return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Docket-Position").orElse(""),
                response.headers().firstValue("Retry-After").orElse(""));
    }
}
