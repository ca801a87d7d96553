package io.docket.faults.oracle;

import io.docket.embedded.Database;
import io.docket.embedded.SearchServer;
import io.docket.faults.Counts;
import io.docket.faults.desk.SearchApi;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The search engine holds every ticket in the form that the read model has, and none besides (I4). Documents are whole
 * and their version is the position of the last event in them, so that equal versions are equal documents.
 */
public final class SearchOracle {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAGE = 5_000;

    private SearchOracle() {}

    /** Waits until nothing is on its way there any more, and compares. */
    public static Verdict verify(Database database, SearchServer server) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Sql.number(database, "select count(*) from ticket_search_pending") > 0 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return compare(kept(database), documents(new SearchApi(server)));
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

    private static Map<String, Long> documents(SearchApi api) throws IOException, InterruptedException {
        var found = new HashMap<String, Long>();
        api.call("POST", "/%s/_refresh".formatted(api.alias()), Map.of());
        var page = api.call(
                "POST",
                "/%s/_search?scroll=1m".formatted(api.alias()),
                Map.of("size", PAGE, "version", true, "_source", false));
        while (!page.at("/hits/hits").isEmpty()) {
            page.at("/hits/hits")
                    .forEach(hit -> found.put(
                            hit.required("_id").asString(),
                            hit.required("_version").asLong()));
            var next = Map.of(
                    "scroll", "1m", "scroll_id", page.required("_scroll_id").asString());
            page = api.call("POST", "/_search/scroll", next);
        }
        return found;
    }
}
