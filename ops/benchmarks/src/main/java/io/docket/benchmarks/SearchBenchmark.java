package io.docket.benchmarks;

import io.docket.query.ticket.search.text.Words;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many searches for a word eight agents do a second over REST, beside the same query straight to the same
 * Elasticsearch; and how much longer one takes when nobody else asks.
 */
final class SearchBenchmark implements Benchmark {

    private static final int AGENTS = 8;
    private static final int ALONE = 200;
    private static final int WARM_UP = 800;
    private static final Duration TURN = Duration.ofSeconds(3);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** From those that stand in nearly every ticket to those that stand in few. */
    private static final List<String> WORDS = List.of(
            "payment", "card", "transfer", "Berlin", "refund", "pending", "exchange", "passcode", "Galway", "verify");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        var desk = started.seeded();
        var load = new Load(AGENTS, TURN);
        var words = new Turns<>(WORDS);
        try (var elasticsearch = new SearchServerClient(started.process().search())) {
            for (var word : WORDS) {
                verifyAlike(desk, elasticsearch, word);
            }
            var pairs = Pairs.ofDesk(
                    () -> load.run(() -> () -> desk.read(path(words.next()))),
                    () -> load.run(() -> () -> straight(elasticsearch, words.next())));
            var alone = Samples.of(WARM_UP, ALONE, () -> desk.read(path(words.next())));
            var other = Samples.of(WARM_UP, ALONE, () -> straight(elasticsearch, words.next()));
            return List.of(
                    new Figure(
                            "search",
                            "rest",
                            pairs.value(),
                            "1/s",
                            new Figure.Ratio("the same query to Elasticsearch", pairs.ratio()),
                            Goal.atLeast(0.7, 0.9)),
                    new Figure(
                            "search",
                            "rest_extra_ms",
                            alone.milliseconds(0.50) - other.milliseconds(0.50),
                            "ms",
                            Goal.atMost(5, 5)));
        }
    }

    private static String path(String word) {
        return "search?limit=25&q=" + word;
    }

    private static byte[] straight(SearchServerClient elasticsearch, String word) throws Exception {
        return elasticsearch.call("POST", elasticsearch.alias() + "/_search", query(word), "application/json");
    }

    /** A comparison with a query that finds something else would say nothing. */
    private static void verifyAlike(DeskClient desk, SearchServerClient elasticsearch, String word) throws Exception {
        var ours = desk.get(path(word));
        var theirs = JSON.readTree(straight(elasticsearch, word));
        if (!ours.required("engine").asString().equals("elasticsearch")
                || ours.required("total").asLong()
                        != theirs.at("/hits/total/value").asLong()
                || !ours.at("/items/0/id").equals(theirs.at("/hits/hits/0/_id"))) {
            throw new IllegalStateException("The desk asks Elasticsearch for \"" + word + "\" in another way");
        }
    }

    /** As the desk asks for an agent: by the word's stems in any language, the subject three times as dear. */
    private static String query(String word) {
        var should = Stream.of("subject", "message", "note")
                .flatMap(zone -> Words.stems(word).stream().map(stem -> term(zone, stem)))
                .toList();
        var query = new LinkedHashMap<String, Object>();
        query.put("query", Map.of("bool", Map.of("should", should, "minimum_should_match", "1")));
        query.put("size", 26);
        query.put("track_total_hits", true);
        query.put(
                "sort", List.of(Map.of("_score", Map.of("order", "desc")), Map.of("number", Map.of("order", "desc"))));
        return JSON.writeValueAsString(query);
    }

    private static Map<String, Object> term(String zone, String stem) {
        return Map.of("term", Map.of(zone + "_stems", Map.of("value", stem, "boost", zone.equals("subject") ? 3 : 1)));
    }
}
