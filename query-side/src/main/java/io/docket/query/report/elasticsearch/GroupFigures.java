package io.docket.query.report.elasticsearch;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.Buckets;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.MultiBucketBase;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import io.docket.api.report.ReportInterval;
import io.docket.api.report.TicketReport;
import io.docket.api.report.TicketReport.Minutes;
import io.docket.query.report.Measures;
import io.docket.query.report.ReportPeriod;
import io.docket.query.report.ReportRequest;
import io.docket.query.ticket.search.engine.Hits;
import io.docket.query.ticket.search.filter.Column;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The groups of a report: what is asked of Elasticsearch, and what it answers. */
final class GroupFigures {

    private static final String VALUES = "values";
    private static final String OPENED = "opened";
    private static final String SOLVED = "solved";
    private static final String BACKLOG = "backlog";
    private static final String MINUTES = "minutes";
    private static final String MEASURED = "measured";
    private static final String MET = "met";
    private static final String MISSED = "missed";

    private final Column by;
    private final ReportPeriod period;

    GroupFigures(Column by, ReportPeriod period) {
        this.by = by;
        this.period = period;
    }

    /** Only of tickets that any figure of the period is about. */
    Aggregation asked() {
        var opened = ElasticsearchReports.within(Column.CREATED_AT, period);
        var solved = ElasticsearchReports.within(Column.SOLVED_AT, period);
        var remains = ElasticsearchReports.unsolvedBefore(period.to());
        var any = Query.of(q -> q.bool(b -> b.should(opened, solved, remains).minimumShouldMatch("1")));
        var figures = Map.of(
                OPENED,
                Aggregation.of(a -> a.filter(opened)
                        .aggregations(MINUTES, percentiles("first_reply_minutes"))
                        .aggregations(MEASURED, measured("first_reply_minutes"))
                        .aggregations(MET, sum("sla_met"))
                        .aggregations(MISSED, sum("sla_missed"))),
                SOLVED,
                Aggregation.of(a -> a.filter(solved)
                        .aggregations(MINUTES, percentiles("resolution_minutes"))
                        .aggregations(MEASURED, measured("resolution_minutes"))),
                BACKLOG,
                Aggregation.of(a -> a.filter(remains)));
        return Aggregation.of(a -> a.filter(any).aggregations(VALUES, values(figures)));
    }

    static List<TicketReport.Group> read(Aggregate groups) {
        var values = Objects.requireNonNull(groups.filter().aggregations().get(VALUES));
        return switch (values._kind()) {
            case Sterms ->
                groups(values.sterms().buckets(), bucket -> bucket.key().stringValue());
            case Lterms -> groups(values.lterms().buckets(), bucket -> Long.toString(bucket.key()));
            case DateHistogram ->
                groups(values.dateHistogram().buckets(), bucket -> Objects.requireNonNull(bucket.keyAsString()));
            default -> List.of();
        };
    }

    private Aggregation values(Map<String, Aggregation> figures) {
        return switch (by.type()) {
            case TIME ->
                Aggregation.of(a -> a.dateHistogram(d -> d.field(by.code())
                                .calendarInterval(calendar(period.interval()))
                                .timeZone(period.zone().getId())
                                .format("yyyy-MM-dd")
                                .minDocCount(1)
                                .order(NamedValue.of("_count", SortOrder.Desc), NamedValue.of("_key", SortOrder.Asc)))
                        .aggregations(figures));
            case NUMBER ->
                Aggregation.of(a -> a.terms(t -> t.field(by.code()).size(ReportRequest.MOST_GROUPS))
                        .aggregations(figures));
            case WORD, ID, WORDS ->
                Aggregation.of(a -> a.terms(t -> t.field(by.code())
                                .size(ReportRequest.MOST_GROUPS)
                                .missing(Hits.NONE))
                        .aggregations(figures));
        };
    }

    private static CalendarInterval calendar(ReportInterval interval) {
        return switch (interval) {
            case DAY -> CalendarInterval.Day;
            case WEEK -> CalendarInterval.Week;
            case MONTH -> CalendarInterval.Month;
        };
    }

    private static Aggregation percentiles(String field) {
        return Aggregation.of(
                a -> a.percentiles(p -> p.field(field).percents(50.0, 90.0).keyed(false)));
    }

    private static Aggregation measured(String field) {
        return Aggregation.of(a -> a.valueCount(v -> v.field(field)));
    }

    private static Aggregation sum(String field) {
        return Aggregation.of(a -> a.sum(s -> s.field(field)));
    }

    private static <B extends MultiBucketBase> List<TicketReport.Group> groups(
            Buckets<B> buckets, Function<B, String> value) {
        return buckets.array().stream()
                .limit(ReportRequest.MOST_GROUPS)
                .map(bucket -> group(value.apply(bucket), bucket.aggregations()))
                .toList();
    }

    private static TicketReport.Group group(String value, Map<String, Aggregate> figures) {
        var opened = Objects.requireNonNull(figures.get(OPENED)).filter();
        var solved = Objects.requireNonNull(figures.get(SOLVED)).filter();
        return new TicketReport.Group(
                value,
                opened.docCount(),
                solved.docCount(),
                Objects.requireNonNull(figures.get(BACKLOG)).filter().docCount(),
                minutes(opened.aggregations()),
                minutes(solved.aggregations()),
                Measures.share(total(opened.aggregations(), MET), total(opened.aggregations(), MISSED)));
    }

    /** The client reads the percentiles of nothing as zero. */
    private static Minutes minutes(Map<String, Aggregate> figures) {
        if (Objects.requireNonNull(figures.get(MEASURED)).valueCount().value() == 0) {
            return Measures.minutes(null, null);
        }
        var values = Objects.requireNonNull(figures.get(MINUTES))
                .tdigestPercentiles()
                .values()
                .array();
        return Measures.minutes(values.getFirst().value(), values.getLast().value());
    }

    private static long total(Map<String, Aggregate> figures, String name) {
        return Math.round(Objects.requireNonNull(figures.get(name)).sum().value());
    }
}
