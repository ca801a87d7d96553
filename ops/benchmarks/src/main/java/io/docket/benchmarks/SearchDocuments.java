package io.docket.benchmarks;

import io.docket.query.ticket.search.text.Words;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A desk's documents as its search index takes them, made into requests before anything is measured. */
final class SearchDocuments {

    /** As many in a request as the desk sends. */
    private static final int BULK = 500;

    private static final JsonMapper JSON = JsonMapper.shared();

    /** All but the words, which are split as the desk splits them. */
    private static final String ROWS = """
            select ticket_id::text, subject, number::text, document #>> '{conversation,messages}',
                document #>> '{conversation,notes}', (jsonb_strip_nulls(to_jsonb(t)) - array['ticket_id', 'position',
                'document', 'subject_words', 'message_words', 'note_words', 'reopened_at', 'unsolved'])::text,
                (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                    'gte', (extract(epoch from lower(span)) * 1000)::bigint,
                    'lt', (extract(epoch from upper(span)) * 1000)::bigint))) from unnest(t.unsolved) span)::text
            from ticket_search t order by position""";

    private SearchDocuments() {}

    /** Requests in Elasticsearch's own form, without the name of an index. */
    static List<String> bulks(LazyDesk desk) throws SQLException {
        var bulks = new ArrayList<String>();
        var bulk = new StringBuilder();
        try (var database = desk.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(ROWS)) {
            for (int row = 1; rows.next(); row++) {
                var fields = new HashMap<String, Object>();
                JSON.readTree(rows.getString(6)).forEachEntry((name, value) -> fields.put(name, indexed(name, value)));
                words(fields, "subject", Stream.of(rows.getString(2), rows.getString(3)));
                words(fields, "message", texts(rows.getString(4)));
                words(fields, "note", texts(rows.getString(5)));
                var unsolved = rows.getString(7);
                if (unsolved != null) {
                    fields.put("unsolved", JSON.readTree(unsolved));
                }
                bulk.append(JSON.writeValueAsString(Map.of("index", Map.of("_id", rows.getString(1)))))
                        .append('\n')
                        .append(JSON.writeValueAsString(fields))
                        .append('\n');
                if (row % BULK == 0 || rows.isLast()) {
                    bulks.add(bulk.toString());
                    bulk.setLength(0);
                }
            }
        }
        return bulks;
    }

    /** The index counts times in milliseconds. */
    private static Object indexed(String name, JsonNode value) {
        return name.endsWith("_at")
                ? OffsetDateTime.parse(value.asString()).toInstant().toEpochMilli()
                : value;
    }

    private static Stream<String> texts(String array) {
        return JSON.readTree(array).valueStream().map(JsonNode::asString);
    }

    private static void words(Map<String, Object> fields, String zone, Stream<String> texts) {
        var split = texts.map(Words::of).toList();
        fields.put(zone + "_stems", split.stream().map(text -> text.stems()).toList());
        fields.put(zone + "_words", split.stream().map(text -> text.words()).toList());
    }
}
