package io.docket.faults.desk;

import io.docket.embedded.SearchServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search engine as whoever runs it sees it. */
public record SearchApi(SearchServer server) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The name that searches use. */
    public String alias() {
        return server.prefix() + "-tickets";
    }

    /** @throws IOException also for an answer other than 200 */
    public JsonNode call(String method, String path, Map<String, ?> content) throws IOException, InterruptedException {
        var login = server.login().user() + ":" + server.login().password();
        var token = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        var body = content.isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(content));
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(server.url() + path))
                        .header("Authorization", "Basic " + token)
                        .header("Content-Type", "application/json")
                        .method(method, body)
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("The search engine answered " + answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
