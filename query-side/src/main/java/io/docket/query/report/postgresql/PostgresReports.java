package io.docket.query.report.postgresql;

import io.docket.api.report.TicketReport;
import io.docket.query.report.Measures;
import io.docket.query.report.ReportEngine;
import io.docket.query.report.ReportPeriod;
import io.docket.query.report.ReportRequest;
import io.docket.query.ticket.search.engine.Hits;
import io.docket.query.ticket.search.filter.Column;
import io.docket.query.ticket.search.postgresql.Parameters;
import io.docket.query.ticket.search.postgresql.SqlFilter;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Reports over {@code ticket_search}. */
public final class PostgresReports implements ReportEngine {

    /** For each kind of thing that happened: in which interval it did, and how many tickets it happened to. */
    private static final String SERIES = """
            with wanted as materialized (
                select ticket_id, created_at, solved_at, reopened_at, unsolved from ticket_search where %s),
            bounds as (select cast(%s as timestamptz[]) as at)
            select 'opened' as kind, width_bucket(created_at, at) as place, count(*) as tickets
            from wanted, bounds group by place
            union all
            select 'solved', width_bucket(solved_at, at) as place, count(*)
            from wanted, bounds where solved_at is not null group by place
            union all
            select 'reopened', width_bucket(reopened, at) as place, count(distinct ticket_id)
            from wanted, bounds, unnest(reopened_at) reopened group by place
            union all
            select 'begun', width_bucket(lower(span), at) as place, count(*)
            from wanted, bounds, unnest(unsolved) span group by place
            union all
            select 'ended', width_bucket(upper(span), at) as place, count(*)
            from wanted, bounds, unnest(unsolved) span where not upper_inf(span) group by place""";

    private static final String GROUPS = """
            with wanted as materialized (select *, %1$s as value,
                created_at >= %3$s and created_at < %4$s as opened,
                coalesce(solved_at >= %3$s and solved_at < %4$s, false) as solved,
                unsolved @> %5$s as remains
                from ticket_search where %2$s)
            select value, count(*) filter (where opened) as opened, count(*) filter (where solved) as solved,
                count(*) filter (where remains) as backlog,
                percentile_cont(array[0.5, 0.9]) within group (order by first_reply_minutes) filter (where opened)
                    as first_reply,
                percentile_cont(array[0.5, 0.9]) within group (order by resolution_minutes) filter (where solved)
                    as resolution,
                coalesce(sum(sla_met) filter (where opened), 0) as met,
                coalesce(sum(sla_missed) filter (where opened), 0) as missed
            from wanted where (opened or solved or remains) and value is not null
            group by value order by count(*) desc, value collate "C" limit %6$d""";

    private record Counted(String kind, int place, long tickets) {}

    private final NamedParameterJdbcTemplate sql;

    public PostgresReports(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    @Override
    public Figures figures(ReportRequest request) {
        var by = request.by();
        return new Figures(series(request), by == null ? List.of() : groups(request, by));
    }

    private List<TicketReport.Point> series(ReportRequest request) {
        var parameters = new Parameters();
        var filter = SqlFilter.of(request.filter(), parameters);
        var bounds =
                request.period().bounds().stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}"));
        var counted = sql.query(
                SERIES.formatted(filter, parameters.add(bounds)),
                parameters.values(),
                (row, i) -> new Counted(row.getString("kind"), row.getInt("place"), row.getLong("tickets")));
        var points = new ArrayList<TicketReport.Point>();
        var backlog = tickets(counted, "begun", 0) - tickets(counted, "ended", 0);
        for (var place = 1; place <= request.period().intervals(); place++) {
            backlog += tickets(counted, "begun", place) - tickets(counted, "ended", place);
            points.add(new TicketReport.Point(
                    request.period().bounds().get(place - 1),
                    tickets(counted, "opened", place),
                    tickets(counted, "solved", place),
                    tickets(counted, "reopened", place),
                    backlog));
        }
        return points;
    }

    private static long tickets(List<Counted> counted, String kind, int place) {
        return counted.stream()
                .filter(one -> one.place() == place && one.kind().equals(kind))
                .mapToLong(Counted::tickets)
                .sum();
    }

    private List<TicketReport.Group> groups(ReportRequest request, Column by) {
        var parameters = new Parameters();
        var period = request.period();
        var statement = GROUPS.formatted(
                value(by, period, parameters),
                SqlFilter.of(request.filter(), parameters),
                parameters.time(period.from().toEpochMilli()),
                parameters.time(period.to().toEpochMilli()),
                parameters.time(period.to().toEpochMilli() - 1),
                ReportRequest.MOST_GROUPS);
        return sql.query(statement, parameters.values(), (row, i) -> {
            var firstReply = percentiles(row.getArray("first_reply"));
            var resolution = percentiles(row.getArray("resolution"));
            return new TicketReport.Group(
                    row.getString("value"),
                    row.getLong("opened"),
                    row.getLong("solved"),
                    row.getLong("backlog"),
                    Measures.minutes(firstReply[0], firstReply[1]),
                    Measures.minutes(resolution[0], resolution[1]),
                    Measures.share(row.getLong("met"), row.getLong("missed")));
        });
    }

    private static String value(Column by, ReportPeriod period, Parameters parameters) {
        var column = by.code();
        return switch (by.type()) {
            case WORDS ->
                "unnest(case when cardinality(" + column + ") = 0 then array['" + Hits.NONE + "'] else " + column
                        + " end)";
            case TIME ->
                "to_char(date_trunc('" + period.interval().code() + "', " + column + " at time zone "
                        + parameters.add(period.zone().getId()) + "), 'YYYY-MM-DD')";
            case WORD, ID, NUMBER -> "coalesce(" + column + "::text, '" + Hits.NONE + "')";
        };
    }

    private static @Nullable Double[] percentiles(@Nullable Array array) throws SQLException {
        return array == null ? new @Nullable Double[2] : (Double[]) array.getArray();
    }
}
