package io.docket.command.sla;

import io.docket.api.id.Uuids;
import io.docket.api.metadata.Actor;
import io.docket.api.sla.command.DeclareAtRisk;
import io.docket.api.sla.command.DeclareOverdue;
import io.docket.api.sla.command.SlaCommand;
import io.docket.command.messaging.Reactions;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Declares what has come due. What came due while the desk was down is declared with its due time, not with now. */
final class DueWatch {
    private static final int AT_ONCE = 200;

    private final String occasion;
    private final DueClocks clocks;
    private final Function<DueClock, SlaCommand> declaration;
    private final Reactions reactions;
    private final Supplier<Instant> known;

    private DueWatch(
            String occasion,
            DueClocks clocks,
            Function<DueClock, SlaCommand> declaration,
            Reactions reactions,
            Supplier<Instant> known) {
        this.occasion = occasion;
        this.clocks = clocks;
        this.declaration = declaration;
        this.reactions = reactions;
        this.known = known;
    }

    /**
     * Says of clocks that they are nearly used up.
     *
     * @param known until when the clocks know what happened
     */
    static DueWatch atRisk(Warnings warnings, Reactions reactions, Supplier<Instant> known) {
        return new DueWatch(
                "at risk",
                warnings,
                clock -> new DeclareAtRisk(clock.ticket(), clock.metric(), clock.due()),
                reactions,
                known);
    }

    /**
     * Says of clocks that they are used up.
     *
     * @param known until when the clocks know what happened
     */
    static DueWatch overdue(Deadlines deadlines, Reactions reactions, Supplier<Instant> known) {
        return new DueWatch(
                "overdue",
                deadlines,
                clock -> new DeclareOverdue(clock.ticket(), clock.metric(), clock.due()),
                reactions,
                known);
    }

    void look() {
        var until = known.get();
        List<DueClock> due;
        do {
            due = clocks.due(until, AT_ONCE);
            due.forEach(this::declare);
        } while (due.size() == AT_ONCE);
    }

    private void declare(DueClock clock) {
        var id = Uuids.named(clock.ticket().value(), occasion + " " + clock.metric() + " " + clock.due());
        reactions.send(declaration.apply(clock), id, Actor.SYSTEM);
        clocks.lift(clock);
    }
}
