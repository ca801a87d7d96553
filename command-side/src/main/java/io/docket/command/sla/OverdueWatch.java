package io.docket.command.sla;

import io.docket.api.id.Uuids;
import io.docket.api.metadata.Actor;
import io.docket.api.sla.command.DeclareOverdue;
import io.docket.command.messaging.Reactions;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Declares what has come due. What came due while the desk was down is declared with its due time, not with now. */
final class OverdueWatch {
    private static final int AT_ONCE = 200;

    private final Deadlines deadlines;
    private final Reactions reactions;
    private final Supplier<Instant> told;

    /** @param told until when the clocks know what happened */
    OverdueWatch(Deadlines deadlines, Reactions reactions, Supplier<Instant> told) {
        this.deadlines = deadlines;
        this.reactions = reactions;
        this.told = told;
    }

    void look() {
        var until = told.get();
        List<DeclareOverdue> due;
        do {
            due = deadlines.due(until, AT_ONCE);
            due.forEach(this::declare);
        } while (due.size() == AT_ONCE);
    }

    private void declare(DeclareOverdue overdue) {
        var occasion = "overdue " + overdue.metric() + " " + overdue.due();
        reactions.send(overdue, Uuids.named(overdue.ticket().value(), occasion), Actor.SYSTEM);
        deadlines.lift(overdue);
    }
}
