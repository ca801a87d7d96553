package io.docket.query.dashboard;

import io.docket.api.ticket.query.Dashboard;
import io.docket.api.ticket.query.Named;
import io.docket.query.ticket.state.Names;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers over the rows of {@code ticket_queue}. */
final class DashboardSums {

    /** How many tickets need somebody's eye. */
    record Totals(long overdue, long dueSoon, long unassigned, long waitingOnUs, long pending) {}

    private record AssigneeLoad(UUID assignee, long overdue, long dueSoon, long open, long pending) {}

    private record GroupPriorities(@Nullable UUID group, Long[] counts) {}

    private static final Duration SOON = Duration.ofHours(1);

    private static final String TIMES = """
            count(*) filter (where due_rank < :now) as overdue,
            count(*) filter (where due_rank >= :now and due_rank <= :soon) as due_soon,""";

    private static final String DAYS = """
            with days as (
                select day, (day at time zone :zone) as begins, ((day + interval '1 day') at time zone :zone) as ends
                from generate_series(cast(:first as timestamp), cast(:last as timestamp), interval '1 day') day),
            created as (
                select cast(created_at at time zone :zone as date) as day, count(*) as tickets from ticket_queue
                where created_at >= (select min(begins) from days) and created_at < (select max(ends) from days)
                group by 1),
            solved as (
                select cast(solved_at at time zone :zone as date) as day, count(*) as tickets from ticket_queue
                where solved_at >= (select min(begins) from days) and solved_at < (select max(ends) from days)
                group by 1)
            select cast(days.day as date) as day, coalesce(created.tickets, 0) as created,
                coalesce(solved.tickets, 0) as solved
            from days left join created on created.day = days.day left join solved on solved.day = days.day
            order by days.day""";

    private final JdbcClient sql;
    private final Names names;

    DashboardSums(JdbcClient sql, Names names) {
        this.sql = sql;
        this.names = names;
    }

    Totals totals(Instant now) {
        return sql.sql("select " + TIMES + """
                         count(*) filter (where assignee is null) as unassigned,
                         count(*) filter (where status in ('new', 'open') and waiting_since is not null)
                             as waiting_on_us,
                         count(*) filter (where status = 'pending') as pending
                        from ticket_queue where unsolved""")
                .params(times(now))
                .query(Totals.class)
                .single();
    }

    /**
     * By assignee who can sign in and so work, the busiest first; open are all that do not wait for their requester.
     */
    List<Dashboard.Load> load(Instant now) {
        var loads = sql.sql("select assignee, " + TIMES + """
                         count(*) filter (where status <> 'pending') as open,
                         count(*) filter (where status = 'pending') as pending
                        from ticket_queue where unsolved and assignee in (
                            select id from person where active and username is not null)
                        group by assignee order by count(*) desc, assignee""")
                .params(times(now))
                .query(AssigneeLoad.class)
                .list();
        var known = names.names(loads.stream().map(AssigneeLoad::assignee).toList());
        return loads.stream()
                .map(load -> new Dashboard.Load(
                        named(load.assignee(), known), load.overdue(), load.dueSoon(), load.open(), load.pending()))
                .toList();
    }

    /** Unsolved tickets of each group by priority, by the group's name; last those of none. */
    List<Dashboard.GroupLoad> openByGroup() {
        var groups = sql.sql("""
                        select "group", array[
                            count(*) filter (where priority = 'low'), count(*) filter (where priority = 'normal'),
                            count(*) filter (where priority = 'high'), count(*) filter (where priority = 'urgent')
                        ] as counts
                        from ticket_queue where unsolved group by "group\"""")
                .query((row, i) -> new GroupPriorities(row.getObject("group", UUID.class), (Long[])
                        row.getArray("counts").getArray()))
                .list();
        var known = names.names(groups.stream()
                .flatMap(group -> Stream.ofNullable(group.group()))
                .toList());
        return groups.stream()
                .map(group -> new Dashboard.GroupLoad(
                        group.group() == null ? null : named(group.group(), known), Arrays.asList(group.counts())))
                .sorted(Comparator.comparing(
                        load -> load.group() == null ? null : load.group().name(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    List<Dashboard.Day> days(LocalDate first, LocalDate last, ZoneId zone) {
        return sql.sql(DAYS)
                .param("zone", zone.getId())
                .param("first", first.atStartOfDay())
                .param("last", last.atStartOfDay())
                .query((row, i) -> new Dashboard.Day(
                        row.getObject("day", LocalDate.class), row.getLong("created"), row.getLong("solved")))
                .list();
    }

    private static Map<String, OffsetDateTime> times(Instant now) {
        return Map.of(
                "now", now.atOffset(ZoneOffset.UTC),
                "soon", now.plus(SOON).atOffset(ZoneOffset.UTC));
    }

    private static Named named(UUID id, Map<UUID, Names.Name> known) {
        var name = known.get(id);
        return new Named(id, name == null ? id.toString() : name.name());
    }
}
