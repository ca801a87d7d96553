package io.docket.ui.sample;

import io.docket.api.audit.BadPosition;
import io.docket.api.audit.FindVerification;
import io.docket.api.audit.ListVerifications;
import io.docket.api.audit.VerificationList;
import io.docket.api.audit.VerificationReport;
import io.docket.api.audit.VerificationRun;
import io.docket.api.audit.VerifyLog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A log that is as it was written, after one that was not, and a verification that gets on whenever somebody looks. */
final class SampleProof {
    private static final long EVENTS = 8_412_957;
    private static final long SIGNED = 8_412_000;

    private final List<VerificationRun> runs = new CopyOnWriteArrayList<>(List.of(
            run("now", "recent", "intact", 60, null, null),
            run("night", "whole", "intact", 14_400, "Claire Dubois", null),
            run("cut", "whole", "stopped", 15_000, "Claire Dubois", null),
            run(
                    "bad",
                    "whole",
                    "broken",
                    400_000,
                    "Mara Lindholm",
                    new BadPosition(4_711, null, "changed", "The event is not what was written."))));

    void teach(SampleDesk desk) {
        desk.answering(FindVerification.class, (query, origin) -> report())
                .answering(ListVerifications.class, (query, origin) -> new VerificationList(goOn()))
                .answering(VerifyLog.class, (instruction, origin) -> begin());
    }

    private VerificationReport report() {
        return new VerificationReport(
                runs.getFirst().state(),
                runs.getFirst().from(),
                EVENTS,
                SIGNED,
                "k3XyCA6YI0Sx2mHNtUWbqpVQnXrQm0rQGvYx5lq0dYk=",
                Instant.now().minusSeconds(41),
                "5f0c2a7be1d94836a0b17c52de886f31",
                null,
                runs.getFirst().startedAt(),
                null);
    }

    private VerificationRun begin() {
        if (!runs.getFirst().state().equals("running")) {
            runs.addFirst(run("begun " + runs.size(), "whole", "running", 0, "Claire Dubois", null));
        }
        return runs.getFirst();
    }

    private List<VerificationRun> goOn() {
        runs.replaceAll(was -> was.state().equals("running") ? on(was, was.position() + EVENTS / 5) : was);
        return runs;
    }

    private static VerificationRun on(VerificationRun was, long position) {
        boolean end = position >= EVENTS;
        return new VerificationRun(
                was.id(),
                was.scope(),
                end ? "intact" : "running",
                was.startedAt(),
                was.startedBy(),
                end ? Instant.now() : null,
                0,
                Math.min(position, EVENTS),
                EVENTS,
                16_824,
                null,
                null);
    }

    private static VerificationRun run(
            String name, String scope, String state, long ago, @Nullable String by, @Nullable BadPosition bad) {
        var began = Instant.now().minusSeconds(ago);
        boolean running = state.equals("running");
        return new VerificationRun(
                SamplePeople.uuid("run " + name),
                scope,
                state,
                began,
                by,
                running ? null : began.plus(Duration.ofMillis(scope.equals("whole") ? 91_300 : 240)),
                scope.equals("whole") ? 0 : EVENTS - 10_957,
                running ? 0 : bad == null ? EVENTS : bad.position(),
                EVENTS,
                running ? 0 : scope.equals("whole") ? 16_824 : 12,
                bad,
                null);
    }
}
