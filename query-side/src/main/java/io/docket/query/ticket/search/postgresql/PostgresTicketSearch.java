package io.docket.query.ticket.search.postgresql;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.TicketId;
import io.docket.query.ticket.search.engine.Cursor;
import io.docket.query.ticket.search.engine.Hits;
import io.docket.query.ticket.search.engine.Search;
import io.docket.query.ticket.search.engine.Sort;
import io.docket.query.ticket.search.engine.TicketSearchEngine;
import io.docket.query.ticket.search.filter.Column;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Searches by PostgreSQL's full text; it knows no relevance, so what changed last comes first. */
public final class PostgresTicketSearch implements TicketSearchEngine {

    private static final long EARLIEST = Instant.parse("0001-01-01T00:00:00Z").toEpochMilli();
    private static final long LATEST = Instant.parse("9999-12-31T00:00:00Z").toEpochMilli();

    private static final Set<Column> ALWAYS_THERE = EnumSet.of(
            Column.NUMBER,
            Column.STATUS_RANK,
            Column.PRIORITY_RANK,
            Column.CREATED_AT,
            Column.UPDATED_AT,
            Column.PUBLIC_UPDATED_AT);

    private final NamedParameterJdbcTemplate sql;

    public PostgresTicketSearch(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    @Override
    public Hits find(Search search) {
        var parameters = new Parameters();
        var matching = matching(search, parameters);
        var total = Objects.requireNonNull(
                sql.queryForObject("select count(*) " + matching, parameters.values(), Long.class));
        var facets = new EnumMap<Column, List<Hits.Count>>(Column.class);
        search.facets().forEach(column -> facets.put(column, counts(column, matching, parameters)));
        return new Hits(page(search, matching, parameters), total, facets);
    }

    @Override
    public List<Hits.Hit> page(Search search) {
        var parameters = new Parameters();
        return page(search, matching(search, parameters), parameters);
    }

    private static String matching(Search search, Parameters parameters) {
        return "from ticket_search where " + SqlFilter.of(search.filter(), parameters);
    }

    private List<Hits.Hit> page(Search search, String matching, Parameters parameters) {
        var sort = known(search.sort());
        var query = "select ticket_id, number, " + value(sort) + " as value " + matching + " and "
                + beyond(search.after(), sort, parameters) + " order by " + place(sort)
                + (sort.descending() ? " desc" : " asc") + ", number desc limit " + parameters.add(search.limit());
        return sql.query(
                query,
                parameters.values(),
                (row, i) -> new Hits.Hit(
                        new TicketId(row.getObject("ticket_id", UUID.class)),
                        new Cursor(sort, row.getString("value"), row.getLong("number"))));
    }

    private static Sort known(Sort sort) {
        return sort.column() == null ? Sort.LATEST : sort;
    }

    private static String value(Sort sort) {
        var column = Objects.requireNonNull(sort.column());
        var number = column.type() == Column.Type.TIME
                ? "(extract(epoch from " + column.code() + ") * 1000)::bigint"
                : column.code();
        return "coalesce(" + number + ", " + sort.missing() + ")";
    }

    /** What rows are in order of: the column itself where every ticket has it, as only then an index has the order. */
    private static String place(Sort sort) {
        var column = Objects.requireNonNull(sort.column());
        return ALWAYS_THERE.contains(column) ? column.code() : value(sort);
    }

    private static String beyond(@Nullable Cursor after, Sort sort, Parameters parameters) {
        if (after == null) {
            return "true";
        } else if (!after.sort().equals(sort)) {
            throw new Refusal(ProblemCode.INVALID_REQUEST, "This list cannot be continued; search again.");
        }
        var place = place(sort);
        var last = last(after, Objects.requireNonNull(sort.column()), parameters);
        var direction = sort.descending() ? " < " : " > ";
        return "(" + place + direction + last + " or (" + place + " = " + last + " and number < "
                + parameters.add(after.number()) + "))";
    }

    private static String last(Cursor after, Column column, Parameters parameters) {
        var value = Long.parseLong(after.value());
        return ALWAYS_THERE.contains(column) && column.type() == Column.Type.TIME
                ? parameters.time(Math.clamp(value, EARLIEST, LATEST)) // a cursor may have been made up
                : parameters.add(value);
    }

    private List<Hits.Count> counts(Column column, String matching, Parameters parameters) {
        var values = column.type() == Column.Type.WORDS
                ? "unnest(case when cardinality(" + column.code() + ") = 0 then array['" + Hits.NONE + "'] else "
                        + column.code() + " end)"
                : "coalesce(" + column.code() + "::text, '" + Hits.NONE + "')";
        return sql.query(
                "select value, count(*) from (select " + values + " as value " + matching
                        + ") every group by value order by count(*) desc, value limit " + Hits.MOST_VALUES,
                parameters.values(),
                (row, i) -> new Hits.Count(row.getString(1), row.getLong(2)));
    }
}
