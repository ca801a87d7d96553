package io.docket.command.sla;

import io.docket.api.id.Uuids;
import io.docket.api.metadata.Actor;
import io.docket.api.sla.command.DeclareAtRisk;
import io.docket.command.messaging.Reactions;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Says of what is about to come due that it is. */
final class RiskWatch {
    private static final int AT_ONCE = 200;

    private final Warnings warnings;
    private final Reactions reactions;
    private final Supplier<Instant> told;

    /** @param told until when the clocks know what happened */
    RiskWatch(Warnings warnings, Reactions reactions, Supplier<Instant> told) {
        this.warnings = warnings;
        this.reactions = reactions;
        this.told = told;
    }

    void look() {
        var until = told.get();
        List<DeclareAtRisk> due;
        do {
            due = warnings.due(until, AT_ONCE);
            due.forEach(this::declare);
        } while (due.size() == AT_ONCE);
    }

    private void declare(DeclareAtRisk risk) {
        var occasion = "at risk " + risk.metric() + " " + risk.due();
        reactions.send(risk, Uuids.named(risk.ticket().value(), occasion), Actor.SYSTEM);
        warnings.lift(risk);
    }
}
