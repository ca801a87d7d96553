package io.docket.api.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * An Elasticsearch as it was named. That it is away keeps nobody from starting: PostgreSQL answers as long. Whom it
 * does not let in today it will not let in tomorrow.
 */
record NamedElasticsearch(String url, String apiKey, String user, String password) {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int UNAUTHORIZED = 401;

    /** @throws UnusableServerException if it is no address, or if we are not let in there */
    void verify() {
        var address = address()
                .orElseThrow(() -> new UnusableServerException(
                        "DOCKET_ELASTICSEARCH_URL has to be like https://host:9200, and is not."));
        if (status(address) == UNAUTHORIZED) {
            throw new UnusableServerException(complaint());
        }
    }

    private Optional<URI> address() {
        try {
            // What every user may ask, whatever else they may.
            var address = URI.create(url.replaceAll("/+$", "") + "/_security/_authenticate");
            return Optional.of(address)
                    .filter(any -> any.getHost() != null && any.getScheme().matches("https?"));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private int status(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        if (!apiKey.isBlank()) {
            request.header("Authorization", "ApiKey " + readable(apiKey));
        } else if (!user.isBlank()) {
            var login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        }
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException away) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static String readable(String key) {
        if (!key.matches("[\\x21-\\x7e]+")) {
            throw new UnusableServerException(
                    "DOCKET_ELASTICSEARCH_APIKEY is wrong: a key has no blanks and no line breaks.");
        }
        return key;
    }

    private String complaint() {
        if (!apiKey.isBlank()) {
            return "DOCKET_ELASTICSEARCH_APIKEY is wrong: Elasticsearch does not know this key.";
        }
        return user.isBlank()
                ? "DOCKET_ELASTICSEARCH_APIKEY is not set, nor DOCKET_ELASTICSEARCH_USER with its password, but"
                        + " Elasticsearch asks who comes."
                : "DOCKET_ELASTICSEARCH_USER or DOCKET_ELASTICSEARCH_PASSWORD is wrong: Elasticsearch does not let "
                        + user + " in.";
    }
}
