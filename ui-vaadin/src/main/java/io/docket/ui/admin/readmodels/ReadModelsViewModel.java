package io.docket.ui.admin.readmodels;

import io.docket.api.gateway.Instruction;
import io.docket.api.operations.DeadLetterOutcome;
import io.docket.api.operations.DeadLetters;
import io.docket.api.operations.DropDeadLetters;
import io.docket.api.operations.ListDeadLetters;
import io.docket.api.operations.ListProjections;
import io.docket.api.operations.ProjectionStatus;
import io.docket.api.operations.RebuildProjection;
import io.docket.api.operations.RestoreProjection;
import io.docket.api.operations.WriteDeadLetters;
import io.docket.api.operations.command.DiscardDeadLetters;
import io.docket.api.operations.command.RetryDeadLetters;
import io.docket.ui.gateway.DeskClient;
import java.util.Comparator;
import java.util.List;

/** The read models as they are now. */
final class ReadModelsViewModel {
    private static final int SHOWN = 100;

    private final DeskClient desk;
    private List<ProjectionStatus> projections = List.of();
    private List<DeadLetters> deadLetters = List.of();

    ReadModelsViewModel(DeskClient desk) {
        this.desk = desk;
        reload();
    }

    void reload() {
        projections = desk.ask(new ListProjections()).items().stream()
                .sorted(Comparator.comparing(ProjectionStatus::name))
                .toList();
        deadLetters = projections.stream().anyMatch(status -> status.deadLetters() > 0)
                ? desk.ask(new ListDeadLetters(null, SHOWN)).items()
                : List.of();
    }

    List<ProjectionStatus> projections() {
        return projections;
    }

    /** The log's last position. */
    long head() {
        return projections.stream().mapToLong(ProjectionStatus::head).max().orElse(0);
    }

    /** How many are not up to date or do not run; one that is being rebuilt goes on to answer. */
    long troubled() {
        return projections.stream()
                .filter(status -> status.lag() > 0 || isDown(status))
                .count();
    }

    /** As much of a name as tells one read model from another, even on a phone. */
    static String brief(String name) {
        return name.replaceFirst("^projection\\.", "");
    }

    /** How many events were set aside. */
    long aside() {
        return projections.stream().mapToLong(ProjectionStatus::deadLetters).sum();
    }

    /** How much of a rebuild is done, from 0 to 1. */
    static double done(ProjectionStatus status) {
        var rebuild = status.rebuild();
        return rebuild == null ? 1 : (double) rebuild.position() / Math.max(1, status.position());
    }

    static boolean isDown(ProjectionStatus status) {
        return status.state().equals("failing") || status.state().equals("stopped");
    }

    /** What read models have put aside; the first hundred, which is more than anybody deals with at once. */
    List<DeadLetters> deadLetters() {
        return deadLetters;
    }

    DeadLetterOutcome retry(DeadLetters letters) {
        desk.send(new RetryDeadLetters(letters.readModel(), letters.sequence()), Object.class);
        return done(new WriteDeadLetters(letters.readModel(), letters.sequence()));
    }

    /** @throws io.docket.api.problem.Refusal without a reason */
    DeadLetterOutcome discard(DeadLetters letters, String reason) {
        desk.send(new DiscardDeadLetters(letters.readModel(), letters.sequence(), reason), Object.class);
        return done(new DropDeadLetters(letters.readModel(), letters.sequence()));
    }

    private DeadLetterOutcome done(Instruction<DeadLetterOutcome> instruction) {
        var outcome = desk.ask(instruction);
        reload();
        return outcome;
    }

    void rebuild(String name) {
        desk.ask(new RebuildProjection(name));
        reload();
    }

    /** @throws io.docket.api.problem.Refusal where it cannot go back */
    void restore(String name) {
        desk.ask(new RestoreProjection(name));
        reload();
    }
}
