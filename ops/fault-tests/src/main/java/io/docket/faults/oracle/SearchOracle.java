package io.docket.faults.oracle;

import io.docket.embedded.Database;
import io.docket.embedded.SearchServer;
import io.docket.faults.Counts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The search engine holds every ticket in the form that the read model has, and none besides (I4). Documents are whole and
 * their version is the position of the last event in them, so that equal versions are equal documents.
 */
public final class SearchOracle {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAGE = 5_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final SearchServer server;

    private SearchOracle(SearchServer server) {
        this.server = server;
    }

    /** Waits until nothing is on its way there any more, and compares. */
    public static Verdict verify(Database database, SearchServer server) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Sql.number(database, "select count(*) from ticket_search_pending") > 0 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return compare(kept(database), new SearchOracle(server).documents());
    }

    private static Verdict compare(Map<String, Long> kept, Map<String, Long> found) {
        var violations = new ArrayList<String>();
        kept.forEach((ticket, position) -> {
            var version = found.get(ticket);
            if (version == null) {
                violations.add("Ticket %s is not in the search engine".formatted(ticket));
            } else if (!version.equals(position)) {
                violations.add(
                        "Ticket %s is at %d, and at %d in the search engine".formatted(ticket, position, version));
            }
        });
        found.keySet().stream()
                .filter(ticket -> !kept.containsKey(ticket))
                .forEach(ticket -> violations.add("Ticket %s is in the search engine only".formatted(ticket)));
        return Verdict.of(new Counts(0, 0, 0, violations.size()), violations);
    }

    private static Map<String, Long> kept(Database database) throws SQLException {
        var kept = new HashMap<String, Long>();
        Sql.list(
                database,
                "select ticket_id, position from ticket_search",
                row -> kept.put(row.getString(1), row.getLong(2)));
        return kept;
    }

    private Map<String, Long> documents() throws IOException, InterruptedException {
        var found = new HashMap<String, Long>();
        call("POST", "/%s-tickets/_refresh".formatted(server.prefix()), Map.of());
        var page = call(
                "POST",
                "/%s-tickets/_search?scroll=1m".formatted(server.prefix()),
                Map.of("size", PAGE, "version", true, "_source", false));
        while (!page.at("/hits/hits").isEmpty()) {
            page.at("/hits/hits")
                    .forEach(hit -> found.put(
                            hit.required("_id").asString(),
                            hit.required("_version").asLong()));
            var next = Map.of(
                    "scroll", "1m", "scroll_id", page.required("_scroll_id").asString());
            page = call("POST", "/_search/scroll", next);
        }
        return found;
    }

    private JsonNode call(String method, String path, Map<String, ?> content) throws IOException, InterruptedException {
        var login = server.login().user() + ":" + server.login().password();
        var token = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        var body = content.isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(content));
        var answer = http.send(
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
