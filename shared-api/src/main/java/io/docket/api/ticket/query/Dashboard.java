package io.docket.api.ticket.query;

import java.time.LocalDate;
import java.util.List;

/**
 * The desk at a glance.
 *
 * @param overdue tickets past a target, and {@code dueSoon} within the hour
 * @param load open tickets by assignee, {@code openByGroup} by group and priority
 * @param oldestUnanswered tickets whose requester has waited longest for a reply
 */
public record Dashboard(
        long overdue,
        long dueSoon,
        long unassigned,
        long waitingOnUs,
        long pending,
        List<Load> load,
        List<GroupLoad> openByGroup,
        List<Day> days,
        List<QueueRow> oldestUnanswered,
        List<QueueRow> atRisk,
        List<QueueRow> mine,
        long position) {

    /** What one agent has on their hands. */
    public record Load(Named assignee, long overdue, long dueSoon, long open, long pending) {}

    /** Open tickets of one group by priority, low to urgent. */
    public record GroupLoad(Named group, List<Long> byPriority) {}

    /** What came in and what was done on one day. */
    public record Day(LocalDate day, long created, long solved) {}
}
