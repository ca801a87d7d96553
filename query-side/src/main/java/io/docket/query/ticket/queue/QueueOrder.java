package io.docket.query.ticket.queue;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.TicketStatus;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a list is sorted by; of tickets with the same value, their numbers decide.
 *
 * @param key what a caller calls it
 * @param column never null in any row, so that a list can be continued behind any of them
 */
record QueueOrder(String key, String column, String type, boolean descending, Function<QueueEntry, Object> value) {

    /** Customers are shown a ticket on hold as open: no order may tell the two apart. */
    private static final String SHOWN_STATUS =
            "(case when status = 'hold' then %d else status_rank end)".formatted(TicketStatus.OPEN.ordinal() + 1);

    /** @param sort a key, with {@code -} in front for descending */
    static QueueOrder of(String sort, boolean staff) {
        var descending = sort.startsWith("-");
        var key = (descending ? sort.substring(1) : sort).toLowerCase(Locale.ROOT);
        return switch (key) {
            case "due" -> {
                if (!staff) { // customers are not shown what is promised to them
                    throw unknown(key);
                }
                yield new QueueOrder(key, "due_rank", "timestamptz", descending, entry -> or(entry.dueAt(), ""));
            }
            case "created" ->
                time(key, "created_at", descending, entry -> entry.times().createdAt());
            case "updated" ->
                staff
                        ? time(key, "updated_at", descending, entry -> entry.times()
                                .updatedAt())
                        : time(key, "public_updated_at", descending, entry -> entry.times()
                                .publicUpdatedAt());
            case "solved" ->
                new QueueOrder(
                        key,
                        "solved_rank",
                        "timestamptz",
                        descending,
                        entry -> or(entry.times().solvedAt(), "-"));
            case "priority" ->
                rank(key, "priority_rank", descending, entry -> entry.properties()
                        .priority());
            case "status" ->
                staff
                        ? rank(key, "status_rank", descending, entry -> entry.properties()
                                .status())
                        : rank(
                                key,
                                SHOWN_STATUS,
                                descending,
                                entry -> shown(entry.properties().status()));
            case "number" -> new QueueOrder(key, "number", "bigint", descending, QueueEntry::number);
            default -> throw unknown(key);
        };
    }

    private static TicketStatus shown(TicketStatus status) {
        return status == TicketStatus.HOLD ? TicketStatus.OPEN : status;
    }

    private static Refusal unknown(String key) {
        return new Refusal(ProblemCode.INVALID_REQUEST, "Tickets cannot be sorted by \"" + key + "\".");
    }

    String sql() {
        var direction = descending ? " desc" : " asc";
        return "order by " + column + direction + ", number" + direction;
    }

    /** The condition for what comes behind a place. */
    String beyond() {
        return "(%s, number) %s (cast(:value as %s), :number)".formatted(column, descending ? "<" : ">", type);
    }

    QueueCursor after(QueueEntry entry) {
        return new QueueCursor(key, descending, value.apply(entry).toString(), entry.number());
    }

    private static QueueOrder time(String key, String column, boolean descending, Function<QueueEntry, Instant> value) {
        return new QueueOrder(key, column, "timestamptz", descending, value::apply);
    }

    private static QueueOrder rank(String key, String column, boolean descending, Function<QueueEntry, Enum<?>> value) {
        return new QueueOrder(
                key, column, "smallint", descending, entry -> value.apply(entry).ordinal() + 1);
    }

    private static Object or(@Nullable Instant time, String sign) {
        return time == null ? sign + "infinity" : time;
    }
}
