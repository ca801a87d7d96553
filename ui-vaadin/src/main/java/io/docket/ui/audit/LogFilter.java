package io.docket.ui.audit;

import io.docket.api.audit.ListLog;
import io.docket.api.metadata.Actor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    private static final List<String> NAMES = List.of("type", "actor", "from", "to");

    /** The last week, today included. */
    static LogFilter upTo(LocalDate today, ZoneId zone) {
        return new LogFilter(null, null, today.minusDays(DAYS - 1L), null, zone);
    }

    /** What the address says; where it says nothing at all, the last week. What makes no sense narrows nothing. */
    static LogFilter of(Map<String, List<String>> address, LocalDate today, ZoneId zone) {
        if (NAMES.stream().noneMatch(address::containsKey)) {
            return upTo(today, zone);
        }
        return new LogFilter(
                read(address, "type", Function.identity()),
                read(address, "actor", Actor::parse),
                read(address, "from", LocalDate::parse),
                read(address, "to", LocalDate::parse),
                zone);
    }

    /** What the page's address holds, so that a view of the log can be kept, shared and loaded again. */
    Map<String, String> address() {
        var address = new LinkedHashMap<String, String>();
        // Always there: an address that says nothing means the last week.
        address.put("from", from == null ? "" : from.toString());
        put(address, "to", to);
        put(address, "type", type);
        put(address, "actor", actor);
        return address;
    }

    private static void put(Map<String, String> address, String name, @Nullable Object value) {
        if (value != null) {
            address.put(name, value.toString());
        }
    }

    private static <T> @Nullable T read(
            Map<String, List<String>> address, String name, Function<String, @Nullable T> reader) {
        var values = address.getOrDefault(name, List.of());
        try {
            return values.isEmpty() || values.getFirst().isEmpty() ? null : reader.apply(values.getFirst());
        } catch (DateTimeException | IllegalArgumentException nonsense) {
            return null;
        }
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
