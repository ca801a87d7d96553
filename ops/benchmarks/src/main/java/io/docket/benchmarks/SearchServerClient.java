package io.docket.benchmarks;

import io.docket.embedded.SearchServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** A desk's Elasticsearch, asked past the desk; once more after a pause where it has too much to do. */
record SearchServerClient(SearchServer server, HttpClient http) implements AutoCloseable {

    private static final int TOO_MANY = 429;
    private static final Duration PAUSE = Duration.ofMillis(50);

    SearchServerClient(SearchServer server) {
        this(
                server,
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    /** The name that the desk's searches use. */
    String alias() {
        return server.prefix() + "-tickets";
    }

    /**
     * @param path from the root, without the slash
     * @param type of the body
     */
    byte[] call(String method, String path, String body, String type) throws IOException, InterruptedException {
        var login = server.login().user() + ":" + server.login().password();
        var request = HttpRequest.newBuilder(URI.create(server.url() + "/" + path))
                .header("Content-Type", type)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        while (answer.statusCode() == TOO_MANY) {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            answer = http.send(request, BodyHandlers.ofByteArray());
        }
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + " answered " + answer.statusCode() + " "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    @Override
    public void close() {
        http.close();
    }
}
