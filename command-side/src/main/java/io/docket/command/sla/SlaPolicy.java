package io.docket.command.sla;

import io.docket.api.sla.SlaMetric;
import io.docket.api.ticket.Priority;
import java.time.Duration;
import java.util.Map;

/**
 * What is promised, by priority, in working time.
 *
 * @param targets every metric for every priority
 */
record SlaPolicy(String name, Map<SlaMetric, Map<Priority, Duration>> targets, BusinessCalendar calendar) {

    /** First reply and resolution as Frappe Helpdesk ships them: 30 min / 2 h down to 24 h / 72 h. */
    static final Map<SlaMetric, Map<Priority, Duration>> USUAL_TARGETS = Map.of(
            SlaMetric.FIRST_REPLY,
            Map.of(
                    Priority.URGENT, Duration.ofMinutes(30),
                    Priority.HIGH, Duration.ofHours(1),
                    Priority.NORMAL, Duration.ofHours(8),
                    Priority.LOW, Duration.ofHours(24)),
            SlaMetric.RESOLUTION,
            Map.of(
                    Priority.URGENT, Duration.ofHours(2),
                    Priority.HIGH, Duration.ofHours(4),
                    Priority.NORMAL, Duration.ofHours(24),
                    Priority.LOW, Duration.ofHours(72)));

    /** How far ahead Zammad warns. */
    private static final Duration SHORTEST_WARNING = Duration.ofMinutes(15);

    private static final int PART_LEFT = 5;

    /**
     * How much working time is left of a target when somebody is warned that it is at risk: a fifth, but a quarter of
     * an hour at least, in which something can still be done, and never more than half.
     */
    Duration warning(Duration target) {
        var fifth = target.dividedBy(PART_LEFT);
        var half = target.dividedBy(2);
        var least = SHORTEST_WARNING.compareTo(half) < 0 ? SHORTEST_WARNING : half;
        return fifth.compareTo(least) < 0 ? least : fifth;
    }

    Duration target(SlaMetric metric, Priority priority) {
        var promised = targets.getOrDefault(metric, Map.of()).get(priority);
        if (promised == null) {
            throw new IllegalStateException("Policy " + name + " promises no " + metric + " for " + priority);
        }
        return promised;
    }
}
