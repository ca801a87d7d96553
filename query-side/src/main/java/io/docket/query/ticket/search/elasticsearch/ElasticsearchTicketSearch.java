package io.docket.query.ticket.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.docket.api.ticket.TicketId;
import io.docket.query.elasticsearch.Elasticsearch;
import io.docket.query.ticket.search.engine.Cursor;
import io.docket.query.ticket.search.engine.EngineAwayException;
import io.docket.query.ticket.search.engine.EngineRefusedException;
import io.docket.query.ticket.search.engine.Hits;
import io.docket.query.ticket.search.engine.Search;
import io.docket.query.ticket.search.engine.Sort;
import io.docket.query.ticket.search.engine.TicketSearchEngine;
import io.docket.query.ticket.search.filter.Column;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;

/** Searches by Elasticsearch, while it is there. */
public final class ElasticsearchTicketSearch implements TicketSearchEngine {

    private static final int BAD_REQUEST = 400;

    private final ElasticsearchClient client;
    private final TicketIndexFeed feed;

    public ElasticsearchTicketSearch(Elasticsearch elasticsearch, TicketIndexFeed feed) {
        this.client = elasticsearch.reading();
        this.feed = feed;
    }

    @Override
    public Hits find(Search search) {
        var response = answer(request(search));
        var facets = new EnumMap<Column, List<Hits.Count>>(Column.class);
        search.facets()
                .forEach(column -> facets.put(
                        column,
                        counts(Objects.requireNonNull(response.aggregations().get(column.code())))));
        var total = Objects.requireNonNull(response.hits().total()).value();
        var page = response.hits().hits().stream()
                .map(hit -> new Hits.Hit(TicketId.of(Objects.requireNonNull(hit.id())), place(hit, search.sort())))
                .toList();
        return new Hits(page, total, facets);
    }

    /**
     * Asks something about the tickets.
     *
     * @throws EngineAwayException where Elasticsearch is not there
     * @throws EngineRefusedException where it is, and cannot take that
     */
    public SearchResponse<Void> answer(SearchRequest.Builder request) {
        if (!feed.isReady()) {
            throw new EngineAwayException("Elasticsearch is away or not filled yet.");
        }
        try {
            return client.search(request.index(feed.alias()).build(), Void.class);
        } catch (IOException | ElasticsearchException e) {
            if (isRefused(e)) {
                throw new EngineRefusedException(e);
            }
            feed.lost(e);
            throw new EngineAwayException("Elasticsearch did not answer.", e);
        } catch (RuntimeException busy) { // the client has as many requests on their way as it takes
            throw new EngineAwayException("Elasticsearch was not asked.", busy);
        }
    }

    /** Whether it is there, and only this request is beyond it: too many words, say. */
    private static boolean isRefused(Exception e) {
        return e instanceof ElasticsearchException refused && refused.status() == BAD_REQUEST;
    }

    private static SearchRequest.Builder request(Search search) {
        var request = new SearchRequest.Builder();
        request.query(ElasticsearchFilter.of(search.filter()))
                .size(search.limit())
                .trackTotalHits(t -> t.enabled(true))
                .sort(first(search.sort()), byNumber());
        var after = search.after();
        if (after != null) {
            request.searchAfter(value(after), FieldValue.of(after.number()));
        }
        search.facets()
                .forEach(column -> request.aggregations(
                        column.code(),
                        a -> a.terms(t ->
                                t.field(column.code()).size(Hits.MOST_VALUES).missing(Hits.NONE))));
        return request;
    }

    private static SortOptions first(Sort sort) {
        var order = sort.descending() ? SortOrder.Desc : SortOrder.Asc;
        var column = sort.column();
        return column == null
                ? SortOptions.of(s -> s.score(score -> score.order(order)))
                : SortOptions.of(
                        s -> s.field(f -> f.field(column.code()).order(order).missing("_last")));
    }

    private static SortOptions byNumber() {
        return SortOptions.of(s -> s.field(f -> f.field(Column.NUMBER.code()).order(SortOrder.Desc)));
    }

    private static FieldValue value(Cursor after) {
        return after.sort().column() == null
                ? FieldValue.of(Double.parseDouble(after.value()))
                : FieldValue.of(Long.parseLong(after.value()));
    }

    private static Cursor place(Hit<Void> hit, Sort sort) {
        return new Cursor(
                sort,
                hit.sort().getFirst()._toJsonString(),
                hit.sort().getLast().longValue());
    }

    private static List<Hits.Count> counts(Aggregate facet) {
        return facet.sterms().buckets().array().stream()
                .map(bucket -> new Hits.Count(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }
}
