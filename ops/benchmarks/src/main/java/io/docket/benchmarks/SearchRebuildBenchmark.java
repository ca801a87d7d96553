package io.docket.benchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many documents a second the desk's search index is filled with anew, from asking for it until searches are
 * answered from it, beside bulk requests of the same size with the same fields, made beforehand, into an index of the
 * same mapping.
 */
final class SearchRebuildBenchmark implements Benchmark {

    private static final String RAW = "bench-raw-tickets";
    private static final String NDJSON = "application/x-ndjson";
    private static final String JSON_TYPE = "application/json";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long LOOK_AGAIN_NANOS = 5_000_000;

    @Override
    public String name() {
        return "search-rebuild";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        started.seeded();
        try (var elasticsearch = new SearchServerClient(started.process().search())) {
            var bulks = SearchDocuments.bulks(started);
            var mapping = mapping(elasticsearch);
            long documents = count(started);
            var pairs = Pairs.measure(
                    () -> rebuilt(started, documents), () -> written(elasticsearch, mapping, bulks, documents));
            return List.of(new Figure(
                    "search-rebuild",
                    "elasticsearch",
                    pairs.value(),
                    "1/s",
                    new Figure.Ratio("bulk requests of the same documents", pairs.ratio()),
                    Goal.atLeast(0.4, 0.75)));
        }
    }

    /** As the desk itself asks for it; a new ticket wakes whoever is to do it. */
    private static double rebuilt(LazyDesk desk, long documents) throws SQLException {
        try (var database = desk.database();
                var statement = database.createStatement()) {
            long begin = System.nanoTime();
            statement.execute("insert into ticket_search_next (alias) select alias from ticket_search_index");
            Tickets.open(desk.client());
            boolean going = true;
            while (going) {
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
                try (var rows = statement.executeQuery("select 1 from ticket_search_next")) {
                    going = rows.next();
                }
            }
            return documents * 1e9 / (System.nanoTime() - begin);
        }
    }

    private static double written(SearchServerClient elasticsearch, String mapping, List<String> bulks, long documents)
            throws Exception {
        // What was broken off may have left one.
        elasticsearch.call("DELETE", RAW + "?ignore_unavailable=true", "", JSON_TYPE);
        elasticsearch.call("PUT", RAW, mapping, JSON_TYPE);
        try {
            long begin = System.nanoTime();
            for (var bulk : bulks) {
                var answer = JSON.readTree(elasticsearch.call("POST", RAW + "/_bulk?filter_path=errors", bulk, NDJSON));
                if (answer.required("errors").asBoolean()) {
                    throw new IllegalStateException("Elasticsearch refused documents");
                }
            }
            elasticsearch.call("POST", RAW + "/_refresh", "", JSON_TYPE);
            return documents * 1e9 / (System.nanoTime() - begin);
        } finally {
            elasticsearch.call("DELETE", RAW, "", JSON_TYPE);
        }
    }

    /** The mapping of the index that answers. */
    private static String mapping(SearchServerClient elasticsearch) throws Exception {
        var index = JSON.readTree(elasticsearch.call("GET", elasticsearch.alias(), "", JSON_TYPE))
                .valueStream()
                .findFirst()
                .orElseThrow();
        return JSON.writeValueAsString(Map.of(
                "mappings",
                index.required("mappings"),
                "settings",
                Map.of("number_of_shards", 1, "number_of_replicas", 0, "refresh_interval", "30s")));
    }

    private static long count(LazyDesk desk) throws SQLException {
        try (var database = desk.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from ticket_search")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
