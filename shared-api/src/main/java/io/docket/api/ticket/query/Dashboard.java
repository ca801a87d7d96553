package io.docket.api.ticket.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The desk at a glance. All numbers but those of {@code days} are of unsolved tickets.
 *
 * @param overdue tickets past a target, and {@code dueSoon} within the hour
 * @param waitingOnUs new and open tickets whose requester waits for a reply, and {@code pending} those that wait for
 *     their requester
 * @param load by assignee who can sign in, the busiest first
 * @param openByGroup by group and priority
 * @param days the last fourteen days, oldest first; the last one is today
 * @param oldestUnanswered tickets whose requester has waited longest for a reply, the longest first
 * @param atRisk tickets that are late or will be within a day, the most urgent first
 * @param mine tickets of the caller, the most urgent first
 * @param position the log position that the numbers have reached
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
        List<Waiting> oldestUnanswered,
        List<QueueRow> atRisk,
        List<QueueRow> mine,
        long position) {

    /** What one agent has on their hands. */
    public record Load(Named assignee, long overdue, long dueSoon, long open, long pending) {}

    /** @param since when the requester began to wait for the desk to write */
    public record Waiting(QueueRow ticket, Instant since) {}

    /**
     * Unsolved tickets of one group, one number for each priority, low to urgent.
     *
     * @param group null for tickets of no group
     */
    public record GroupLoad(@Nullable Named group, List<Long> byPriority) {}

    /** What came in and what was done on one day. */
    public record Day(LocalDate day, long created, long solved) {}
}
