package io.docket.command.sla;

import io.docket.api.sla.SlaMetric;
import io.docket.api.sla.event.SlaClockPaused;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.sla.event.SlaTargetAtRisk;
import io.docket.api.sla.event.SlaTargetSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A ticket's clocks. A metric that was never promised has none.
 *
 * @param warned of whose targets it was said that they are at risk
 */
record SlaState(Map<SlaMetric, SlaClock> clocks, Set<SlaMetric> warned) {

    static final SlaState UNPROMISED = new SlaState(Map.of(), Set.of());

    SlaClock clock(SlaMetric metric) {
        return clocks.getOrDefault(metric, SlaClock.NOT_STARTED);
    }

    SlaState after(SlaEvent event) {
        var next = new EnumMap<SlaMetric, SlaClock>(SlaMetric.class);
        next.putAll(clocks);
        next.put(event.metric(), clock(event.metric()).after(event));
        return new SlaState(Map.copyOf(next), warnedAfter(event));
    }

    private Set<SlaMetric> warnedAfter(SlaEvent event) {
        var next = new HashSet<>(warned);
        switch (event) {
            case SlaTargetAtRisk said -> next.add(event.metric());
            case SlaTargetSet another -> next.remove(event.metric());
            case SlaClockPaused paused
            when !paused.target().equals(clock(event.metric()).target()) -> next.remove(event.metric());
            default -> {}
        }
        return Set.copyOf(next);
    }
}
