package io.docket.query.report.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.DateRangeExpression;
import co.elastic.clients.elasticsearch._types.aggregations.FieldDateMath;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import io.docket.api.report.TicketReport;
import io.docket.query.report.ReportEngine;
import io.docket.query.report.ReportPeriod;
import io.docket.query.report.ReportRequest;
import io.docket.query.ticket.search.elasticsearch.ElasticsearchFilter;
import io.docket.query.ticket.search.elasticsearch.ElasticsearchTicketSearch;
import io.docket.query.ticket.search.filter.Column;
import io.docket.query.ticket.search.filter.Filter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Reports in one request, which counts everything and brings no ticket. */
public final class ElasticsearchReports implements ReportEngine {

    private static final String OPENED = "opened";
    private static final String SOLVED = "solved";
    private static final String REOPENED = "reopened";
    private static final String BACKLOG = "backlog";
    private static final String GROUPS = "groups";

    private final ElasticsearchTicketSearch search;

    public ElasticsearchReports(ElasticsearchTicketSearch search) {
        this.search = search;
    }

    @Override
    public Figures figures(ReportRequest request) {
        var asked = new SearchRequest.Builder()
                .query(ElasticsearchFilter.of(request.filter()))
                .size(0)
                .aggregations(OPENED, counted(Column.CREATED_AT.code(), request.period()))
                .aggregations(SOLVED, counted(Column.SOLVED_AT.code(), request.period()))
                .aggregations(REOPENED, counted("reopened_at", request.period()))
                .aggregations(BACKLOG, remaining(request.period()));
        var by = request.by();
        if (by != null) {
            asked.aggregations(GROUPS, new GroupFigures(by, request.period()).asked());
        }
        var found = search.answer(asked).aggregations();
        return new Figures(
                series(request.period(), found),
                by == null ? List.of() : GroupFigures.read(Objects.requireNonNull(found.get(GROUPS))));
    }

    /** Tickets of which this happened in each interval. */
    private static Aggregation counted(String field, ReportPeriod period) {
        var ranges = new ArrayList<DateRangeExpression>();
        for (var i = 0; i < period.intervals(); i++) {
            var from = bound(period.bounds().get(i));
            var to = bound(period.bounds().get(i + 1));
            ranges.add(DateRangeExpression.of(r -> r.from(from).to(to)));
        }
        return Aggregation.of(
                a -> a.dateRange(d -> d.field(field).ranges(ranges).keyed(false)));
    }

    private static FieldDateMath bound(Instant at) {
        return FieldDateMath.of(d -> d.value((double) at.toEpochMilli()));
    }

    private static Aggregation remaining(ReportPeriod period) {
        var each = period.bounds().stream()
                .skip(1)
                .map(ElasticsearchReports::unsolvedBefore)
                .toList();
        return Aggregation.of(a -> a.filters(f -> f.filters(b -> b.array(each))));
    }

    /** Whether somebody still had to do something in the last moment before this one. */
    static Query unsolvedBefore(Instant end) {
        return Query.of(q -> q.term(t -> t.field("unsolved").value(end.toEpochMilli() - 1)));
    }

    static Query within(Column column, ReportPeriod period) {
        return ElasticsearchFilter.of(new Filter.Between(
                column, period.from().toEpochMilli(), period.to().toEpochMilli()));
    }

    private static List<TicketReport.Point> series(ReportPeriod period, Map<String, Aggregate> found) {
        var opened =
                Objects.requireNonNull(found.get(OPENED)).dateRange().buckets().array();
        var solved =
                Objects.requireNonNull(found.get(SOLVED)).dateRange().buckets().array();
        var reopened = Objects.requireNonNull(found.get(REOPENED))
                .dateRange()
                .buckets()
                .array();
        var backlog =
                Objects.requireNonNull(found.get(BACKLOG)).filters().buckets().array();
        return IntStream.range(0, period.intervals())
                .mapToObj(i -> new TicketReport.Point(
                        period.bounds().get(i),
                        opened.get(i).docCount(),
                        solved.get(i).docCount(),
                        reopened.get(i).docCount(),
                        backlog.get(i).docCount()))
                .toList();
    }
}
