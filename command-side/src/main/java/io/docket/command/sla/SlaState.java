package io.docket.command.sla;

import io.docket.api.sla.SlaMetric;
import io.docket.api.sla.event.SlaEvent;
import java.util.EnumMap;
import java.util.Map;

/** A ticket's clocks. A metric that was never promised has none. */
record SlaState(Map<SlaMetric, SlaClock> clocks) {

    static final SlaState UNPROMISED = new SlaState(Map.of());

    SlaClock clock(SlaMetric metric) {
        return clocks.getOrDefault(metric, SlaClock.NOT_STARTED);
    }

    SlaState after(SlaEvent event) {
        var next = new EnumMap<SlaMetric, SlaClock>(SlaMetric.class);
        next.putAll(clocks);
        next.put(event.metric(), clock(event.metric()).after(event));
        return new SlaState(Map.copyOf(next));
    }
}
