package io.docket.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.BooleanSupplier;

/** Asks a server until it answers. It has no {@code GET /}, as it carries few modules. */
final class ElasticsearchHealth {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final HttpRequest request;

    ElasticsearchHealth(String url, Login login) {
        String pair = login.user() + ":" + login.password();
        String token = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        request = HttpRequest.newBuilder(URI.create(url + "/_cluster/health"))
                .header("Authorization", "Basic " + token)
                .timeout(ANSWER)
                .build();
    }

    /** @throws ServerFailedException when the server answers no more */
    void await(BooleanSupplier goOn) {
        try (var client = HttpClient.newHttpClient()) {
            while (!isUp(client)) {
                if (!goOn.getAsBoolean()) {
                    throw new ServerFailedException("Elasticsearch has ended");
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailedException("interrupted while waiting for Elasticsearch", e);
        }
    }

    private boolean isUp(HttpClient client) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
