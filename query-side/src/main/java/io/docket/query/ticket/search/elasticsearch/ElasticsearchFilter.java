package io.docket.query.ticket.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import io.docket.query.ticket.search.filter.Filter;
import io.docket.query.ticket.search.filter.Zone;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A filter as a query. Only words make hits more relevant, those of the subject most. */
public final class ElasticsearchFilter {

    private static final float SUBJECT_WEIGHT = 3;

    private ElasticsearchFilter() {}

    public static Query of(Filter filter) {
        return switch (filter) {
            case Filter.AllOf(var filters) when filters.isEmpty() -> Query.of(q -> q.matchAll(all -> all));
            case Filter.AllOf(var filters) -> all(filters);
            case Filter.AnyOf(var filters) when filters.isEmpty() -> Query.of(q -> q.matchNone(none -> none));
            case Filter.AnyOf(var filters) -> any(filters.stream().map(ElasticsearchFilter::of));
            case Filter.Not(var inner) -> Query.of(q -> q.bool(b -> b.mustNot(of(inner))));
            case Filter.OneOf(var column, var values) ->
                Query.of(q -> q.terms(t -> t.field(column.code()).terms(v -> v.value(fieldValues(values)))));
            case Filter.StartsWith(var column, var prefix) ->
                Query.of(q -> q.prefix(p -> p.field(column.code()).value(prefix)));
            case Filter.Present(var column) -> Query.of(q -> q.exists(e -> e.field(column.code())));
            case Filter.Between between -> between(between);
            case Filter.HasStem(var zones, var stems) -> stems(zones, stems);
            case Filter.HasPhrase(var zones, var words) ->
                any(zones.stream().map(zone -> phrase(zone, String.join(" ", words))));
            case Filter.HasPrefix(var zones, var prefix) ->
                any(zones.stream()
                        .map(zone -> Query.of(q -> q.prefix(p ->
                                p.field(zone.code() + "_words").value(prefix).boost(weight(zone))))));
        };
    }

    private static Query all(List<Filter> filters) {
        var bool = new BoolQuery.Builder();
        for (var filter : filters) {
            if (Filter.hasWords(filter)) {
                bool.must(of(filter));
            } else {
                bool.filter(of(filter));
            }
        }
        return bool.build()._toQuery();
    }

    private static Query any(Stream<Query> queries) {
        var each = queries.toList();
        return Query.of(q -> q.bool(b -> b.should(each).minimumShouldMatch("1")));
    }

    private static Query stems(Set<Zone> zones, Set<String> stems) {
        return any(zones.stream().flatMap(zone -> stems.stream()
                .map(stem -> Query.of(q ->
                        q.term(t -> t.field(zone.code() + "_stems").value(stem).boost(weight(zone)))))));
    }

    private static Query phrase(Zone zone, String words) {
        return Query.of(q ->
                q.matchPhrase(m -> m.field(zone.code() + "_words").query(words).boost(weight(zone))));
    }

    private static float weight(Zone zone) {
        return zone == Zone.SUBJECT ? SUBJECT_WEIGHT : 1;
    }

    private static Query between(Filter.Between between) {
        return Query.of(q -> q.range(r -> r.untyped(u -> {
            u.field(between.column().code());
            if (between.from() != null) {
                u.gte(JsonData.of(between.from()));
            }
            if (between.to() != null) {
                u.lt(JsonData.of(between.to()));
            }
            return u;
        })));
    }

    private static List<FieldValue> fieldValues(Collection<String> values) {
        return values.stream().map(FieldValue::of).toList();
    }
}
