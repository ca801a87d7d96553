package io.docket.command.sla;

import io.docket.api.metadata.MetadataKeys;
import io.docket.api.sla.SlaMetric;
import io.docket.api.sla.command.DeclareAtRisk;
import io.docket.api.sla.command.DeclareOverdue;
import io.docket.api.sla.command.TrackSla;
import io.docket.api.sla.event.SlaClockResumed;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.sla.event.SlaTargetAtRisk;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.sla.event.SlaTargetSet;
import io.docket.command.messaging.Aggregates;
import io.docket.command.messaging.Cause;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The clocks of one ticket, in a stream of their own, so that what they do never makes an agent's edit conflict. */
@Aggregate(type = "TicketClocks", cache = Aggregates.CACHE)
final class TicketClocks {

    @AggregateIdentifier
    private String id;

    private SlaState state = SlaState.UNPROMISED;
    private final Map<SlaMetric, Cause> promises = new EnumMap<>(SlaMetric.class);

    TicketClocks() {}

    /** What a clock does happens with what moved it, and a miss when it was due, however late either is told. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(TrackSla command, SlaTracking tracking) {
        for (var moment : command.moments()) {
            // As fine as rows keep times: a deadline and its clock must agree on when it is due.
            var at = moment.at().truncatedTo(ChronoUnit.MICROS);
            tracking.track(state, moment.event(), at)
                    .forEach(fact -> AggregateLifecycle.apply(
                            fact, happened(fact instanceof SlaTargetMissed missed ? missed.due() : at)));
        }
    }

    /** A deadline row may be older than the clock: only the very due time that still stands is declared missed. */
    @CommandHandler
    void decide(DeclareOverdue command) {
        if (state.clock(command.metric()) instanceof SlaClock.Running running
                && running.due().equals(command.due())) {
            AggregateLifecycle.apply(
                    new SlaTargetMissed(command.ticket(), command.metric(), command.due()),
                    cause(command.metric()).mergedWith(happened(command.due())));
        }
    }

    /** Once for each target, and only while the clock runs. */
    @CommandHandler
    void decide(DeclareAtRisk command) {
        if (state.clock(command.metric()) instanceof SlaClock.Running running
                && running.due().equals(command.due())
                && !state.warned().contains(command.metric())) {
            AggregateLifecycle.apply(
                    new SlaTargetAtRisk(command.ticket(), command.metric(), command.due()), cause(command.metric()));
        }
    }

    @EventSourcingHandler
    void evolve(
            SlaEvent event, @MessageIdentifier String eventId, @MetaDataValue(MetadataKeys.CORRELATION) String story) {
        id = "sla:" + event.ticket();
        state = state.after(event);
        if (event instanceof SlaTargetSet || event instanceof SlaClockResumed) {
            promises.put(event.metric(), new Cause(eventId, story));
        }
    }

    private static MetaData happened(Instant at) {
        return MetaData.with(MetadataKeys.HAPPENED_AT, at.toString());
    }

    /** Time passes by itself: what comes due answers to the promise. */
    private MetaData cause(SlaMetric metric) {
        return Cause.metadata(promises.get(metric));
    }
}
