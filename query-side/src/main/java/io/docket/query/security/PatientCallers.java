package io.docket.query.security;

import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.query.projection.ProjectionNames;
import io.docket.query.projection.Rebuilds;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Waits for callers who are missing only because people are being read from the log anew. */
final class PatientCallers implements Callers {

    /** As long as a read waits for anything else. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final List<String> PEOPLE = List.of(ProjectionNames.PEOPLE);

    private final Callers callers;
    private final Rebuilds rebuilds;
    private final Duration patience;

    PatientCallers(Callers callers, Rebuilds rebuilds) {
        this(callers, rebuilds, PATIENCE);
    }

    PatientCallers(Callers callers, Rebuilds rebuilds, Duration patience) {
        this.callers = callers;
        this.rebuilds = rebuilds;
        this.patience = patience;
    }

    /** @throws Refusal {@code not-yet-visible} where the rebuild takes longer than anybody waits */
    @Override
    public Optional<Caller> caller(PersonId person) {
        var giveUp = System.nanoTime() + patience.toNanos();
        var caller = callers.caller(person);
        while (caller.isEmpty()) {
            // Asked before looking again: a rebuild that ends in between has brought back whoever there is.
            var rebuilding = rebuilds.include(PEOPLE);
            caller = callers.caller(person);
            if (caller.isPresent() || !rebuilding) {
                return caller;
            }
            if (System.nanoTime() - giveUp > 0) {
                throw new Refusal(
                        ProblemCode.NOT_YET_VISIBLE,
                        "The desk is reading anew who belongs to it. Try again in a moment.");
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return caller;
    }
}
