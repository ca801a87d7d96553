package io.docket.query.ticket.search;

import io.docket.api.metadata.Caller;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.ticket.query.FacetValue;
import io.docket.api.ticket.query.ListTickets;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.SearchTickets;
import io.docket.api.ticket.query.TicketPage;
import io.docket.api.ticket.query.TicketSearchPage;
import io.docket.query.rest.Invalid;
import io.docket.query.security.TicketVisibility;
import io.docket.query.ticket.search.engine.Cursor;
import io.docket.query.ticket.search.engine.Hits;
import io.docket.query.ticket.search.engine.Search;
import io.docket.query.ticket.search.engine.Sort;
import io.docket.query.ticket.search.engine.TicketSearchEngine;
import io.docket.query.ticket.search.filter.Column;
import io.docket.query.ticket.search.filter.Columns;
import io.docket.query.ticket.search.filter.Filter;
import io.docket.query.ticket.search.filter.Interpretation;
import io.docket.query.ticket.search.filter.Visibility;
import io.docket.query.ticket.search.language.ParsedQuery;
import io.docket.query.ticket.search.language.QueryLanguage;
import io.docket.query.ticket.search.language.SearchField;
import io.docket.query.ticket.search.postgresql.SearchNames;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers searches, each caller from the tickets that they may see. */
final class TicketSearchQueries {

    private final Engines engines;
    private final @Nullable TicketSearchEngine elasticsearch;
    private final TicketSearchEngine postgresql;
    private final SearchNames names;
    private final TicketSearchRows rows;
    private final FacetNames facetNames;
    private final Clock clock;

    TicketSearchQueries(
            Engines engines,
            @Nullable TicketSearchEngine elasticsearch,
            TicketSearchEngine postgresql,
            SearchNames names,
            TicketSearchRows rows,
            Clock clock) {
        this.engines = engines;
        this.elasticsearch = elasticsearch;
        this.postgresql = postgresql;
        this.names = names;
        this.rows = rows;
        this.facetNames = new FacetNames(names);
        this.clock = clock;
    }

    /** By PostgreSQL, which has a ticket before Elasticsearch has it: a list is no ranking, and must lack nothing. */
    @QueryHandler
    TicketPage list(ListTickets query, Caller caller) {
        var asked = understood(new SearchTickets(query.q(), List.of(), query.after(), query.limit()), caller);
        var page = postgresql.page(asked.search());
        return new TicketPage(
                shown(page, query.limit(), asked),
                next(page, query.limit()),
                asked.parsed().notice());
    }

    /** @param minPosition what the answer must include; null for whatever there is */
    @QueryHandler
    TicketSearchPage search(
            SearchTickets query,
            Caller caller,
            @MetaDataValue(MetadataKeys.MIN_POSITION) @Nullable Number minPosition) {
        var asked = understood(query, caller);
        var answer = engines.answer(
                elasticsearch == null ? null : () -> elasticsearch.find(asked.search()),
                () -> postgresql.find(asked.search()),
                minPosition == null ? 0 : minPosition.longValue());
        var page = answer.found().page();
        return new TicketSearchPage(
                shown(page, query.limit(), asked),
                next(page, query.limit()),
                answer.found().total(),
                named(asked, answer.found().facets()),
                answer.engine(),
                answer.position(),
                notice(asked.parsed().notice(), answer.notice()));
    }

    /**
     * A question as it is put to an engine.
     *
     * @param staff whether the caller works at the desk
     */
    private record Asked(ParsedQuery parsed, List<SearchField> facets, Search search, boolean staff) {}

    private Asked understood(SearchTickets query, Caller caller) {
        var parsed = QueryLanguage.parse(query.q());
        var wanted = new Interpretation(caller, names, clock.instant()).of(parsed.term());
        var staff = TicketVisibility.isStaff(caller);
        var facets = facets(query.facets(), staff);
        var sort = sort(parsed, wanted, staff);
        var after = query.after() == null ? null : Cursor.decode(query.after(), sort);
        var search = new Search(
                Filter.all(List.of(Visibility.of(caller), wanted)),
                after == null ? sort : after.sort(),
                after,
                query.limit() + 1, // to know whether anything follows
                facets.stream().map(field -> Columns.of(field, staff)).toList());
        return new Asked(parsed, facets, search, staff);
    }

    private List<QueueRow> shown(List<Hits.Hit> page, int limit, Asked asked) {
        return rows.of(page.stream().limit(limit).map(Hits.Hit::ticket).toList(), asked.staff());
    }

    private static @Nullable String next(List<Hits.Hit> page, int limit) {
        return page.size() > limit ? page.get(limit - 1).at().encoded() : null;
    }

    private static List<SearchField> facets(List<String> names, boolean staff) {
        return names.stream()
                .map(name -> SearchField.named(name)
                        .filter(field -> field.countable() && Columns.isShown(field, staff))
                        .orElseThrow(() -> Invalid.field("facets", "Values of \"" + name + "\" cannot be counted.")))
                .distinct()
                .toList();
    }

    private static Sort sort(ParsedQuery parsed, Filter wanted, boolean staff) {
        var order = parsed.order();
        if (order != null) {
            return new Sort(Columns.sorting(order.field(), staff), order.descending());
        }
        return Filter.hasWords(wanted) ? Sort.RELEVANCE : new Sort(Columns.of(SearchField.UPDATED, staff), true);
    }

    private Map<String, List<FacetValue>> named(Asked asked, Map<Column, List<Hits.Count>> counts) {
        var named = new LinkedHashMap<String, List<FacetValue>>();
        for (var field : asked.facets()) {
            var values = Objects.requireNonNull(counts.get(Columns.of(field, asked.staff())));
            named.put(field.code(), facetNames.named(field, values, asked.staff()));
        }
        return named;
    }

    private static @Nullable String notice(@Nullable String... each) {
        var notices = Stream.of(each)
                .map(Optional::ofNullable)
                .flatMap(Optional::stream)
                .toList();
        return notices.isEmpty() ? null : String.join(" ", notices);
    }
}
