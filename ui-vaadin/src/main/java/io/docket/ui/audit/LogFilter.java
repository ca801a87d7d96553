package io.docket.ui.audit;

import io.docket.api.audit.ListLog;
import io.docket.api.metadata.Actor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events are shown; null for no bound.
 *
 * @param from first day
 * @param to last day, included
 * @param zone in which days begin
 */
record LogFilter(
        @Nullable String type,
        @Nullable Actor actor,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        ZoneId zone) {
    private static final int DAYS = 7;

    /** The last week, today included. */
    static LogFilter upTo(LocalDate today, ZoneId zone) {
        return new LogFilter(null, null, today.minusDays(DAYS - 1L), null, zone);
    }

    LogFilter of(@Nullable String wanted) {
        return new LogFilter(wanted, actor, from, to, zone);
    }

    LogFilter by(@Nullable Actor wanted) {
        return new LogFilter(type, wanted, from, to, zone);
    }

    LogFilter since(@Nullable LocalDate first) {
        return new LogFilter(type, actor, first, to, zone);
    }

    LogFilter until(@Nullable LocalDate last) {
        return new LogFilter(type, actor, from, last, zone);
    }

    /**
     * The latest first.
     *
     * @param after position behind which to read on; null for the latest of all
     */
    ListLog page(@Nullable String after, int limit) {
        return list(after, true, limit);
    }

    /**
     * As it happened.
     *
     * @param after position behind which to read on; null for the first
     */
    ListLog export(@Nullable String after, int limit) {
        return list(after, false, limit);
    }

    private ListLog list(@Nullable String after, boolean latestFirst, int limit) {
        return new ListLog(
                after == null ? 0 : Long.parseLong(after),
                latestFirst,
                type,
                actor == null ? List.of() : List.of(actor),
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant(),
                limit);
    }
}
