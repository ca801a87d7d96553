package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls {@code /api/v1}, with the headers that they send along. */
record Caller(URI desk, Map<String, String> headers) {
    static final JsonMapper JSON = JsonMapper.shared();

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BOUNDARY = "a-boundary-of-the-parts";

    static Caller anonymous(URI desk) {
        return new Caller(desk, Map.of());
    }

    Caller signIn(String username, String password) {
        var tokens = token(username, password).expect(200);
        return bearing(tokens.at("/accessToken"));
    }

    Answered token(String username, String password) {
        return post("/auth/token", Map.of("username", username, "password", password));
    }

    Caller bearing(String accessToken) {
        return with("Authorization", "Bearer " + accessToken);
    }

    Caller with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Caller(desk, Map.copyOf(more));
    }

    Answered get(String path) {
        return call("GET", path, BodyPublishers.noBody());
    }

    /** @param path from the root, for what does not belong to the API's version */
    Answered getPage(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    Answered post(String path, Object body) {
        return with("Content-Type", "application/json").call("POST", path, json(body));
    }

    Answered post(String path) {
        return call("POST", path, BodyPublishers.noBody());
    }

    Answered patch(String path, Object body) {
        return with("Content-Type", "application/json").call("PATCH", path, json(body));
    }

    Answered delete(String path, Object body) {
        return with("Content-Type", "application/json").call("DELETE", path, json(body));
    }

    Answered mergePatch(String path, Object body) {
        return with("Content-Type", "application/merge-patch+json").call("PATCH", path, json(body));
    }

    /** @param files content by file name, each in a part named {@code file} */
    Answered upload(String path, Map<String, String> files) {
        var body = new StringBuilder();
        files.forEach((name, content) -> body.append("--" + BOUNDARY + "\r\n")
                .append("Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n")
                .append("Content-Type: application/octet-stream\r\n\r\n")
                .append(content)
                .append("\r\n"));
        body.append("--" + BOUNDARY + "--\r\n");
        return with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .call("POST", path, BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8));
    }

    Answered call(String method, String path, BodyPublisher body) {
        return send(method, "/api/v1" + path, body);
    }

    /** What is no text. */
    byte[] download(String path) {
        var response = send("GET", "/api/v1" + path, BodyPublishers.noBody(), BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private Answered send(String method, String path, BodyPublisher body) {
        var response = send(method, path, body, BodyHandlers.ofString());
        return new Answered(method + " " + path, response.statusCode(), response.headers(), response.body());
    }

    private <T> HttpResponse<T> send(String method, String path, BodyPublisher body, BodyHandler<T> handler) {
        var request = HttpRequest.newBuilder(desk.resolve(written(path)))
                .timeout(PATIENCE)
                .method(method, body);
        headers.forEach(request::header);
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tests write queries as people read them. */
    private static String written(String path) {
        return path.replace(" ", "%20").replace("\"", "%22").replace("<", "%3C").replace(">", "%3E");
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
    }
}
