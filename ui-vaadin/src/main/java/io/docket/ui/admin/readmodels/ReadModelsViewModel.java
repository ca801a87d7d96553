package io.docket.ui.admin.readmodels;

import io.docket.api.gateway.Instruction;
import io.docket.api.operations.DeadLetterOutcome;
import io.docket.api.operations.DeadLetters;
import io.docket.api.operations.DropDeadLetters;
import io.docket.api.operations.ListDeadLetters;
import io.docket.api.operations.ListProjections;
import io.docket.api.operations.ListStandingProcessors;
import io.docket.api.operations.ProjectionStatus;
import io.docket.api.operations.RebuildProjection;
import io.docket.api.operations.RestoreProjection;
import io.docket.api.operations.StandingProcessor;
import io.docket.api.operations.WriteDeadLetters;
import io.docket.api.operations.command.DiscardDeadLetters;
import io.docket.api.operations.command.RetryDeadLetters;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.FindTicket;
import io.docket.ui.gateway.DeskClient;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The read models as they are now. */
final class ReadModelsViewModel {
    private static final int SHOWN = 100;

    private final DeskClient desk;
    private List<ProjectionStatus> projections = List.of();
    private List<DeadLetters> deadLetters = List.of();
    private List<StandingProcessor> standing = List.of();
    private final Map<TicketId, Optional<String>> numbers = new HashMap<>();

    ReadModelsViewModel(DeskClient desk) {
        this.desk = desk;
        reload();
    }

    void reload() {
        projections = desk.ask(new ListProjections()).items().stream()
                .sorted(Comparator.comparing(ProjectionStatus::name))
                .toList();
        deadLetters = desk.ask(new ListDeadLetters(null, SHOWN)).items();
        standing = desk.ask(new ListStandingProcessors()).items();
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

    /** Of a ticket; empty where nobody may or can tell it. */
    Optional<String> number(TicketId ticket) {
        return numbers.computeIfAbsent(ticket, this::lookUp);
    }

    private Optional<String> lookUp(TicketId ticket) {
        try {
            return Optional.of(
                    String.valueOf(desk.ask(new FindTicket(ticket.toString())).number()));
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    /** As much of a name as tells one read model from another, even on a phone. */
    static String brief(String name) {
        return name.replaceFirst("^projection\\.", "");
    }

    /** How many events were set aside, documents of the search engine included. */
    long aside() {
        var documents = deadLetters.stream()
                .filter(letters ->
                        projections.stream().noneMatch(status -> status.name().equals(letters.readModel())))
                .mapToLong(DeadLetters::events)
                .sum();
        return documents
                + projections.stream().mapToLong(ProjectionStatus::deadLetters).sum();
    }

    /** What does not get on, be it a read model, a reaction, or what decisions look up. */
    List<StandingProcessor> standing() {
        return standing;
    }

    /** The same by what stands in the way, which may be one event for many; what has stood longest first. */
    List<List<StandingProcessor>> obstacles() {
        record Obstacle(long position, String reason, String cause) {}
        return standing.stream()
                .sorted(Comparator.comparing(StandingProcessor::since))
                .collect(Collectors.groupingBy(
                        stands -> new Obstacle(stands.position(), stands.reason(), stands.cause()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .toList();
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

    /** @throws Refusal without a reason */
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

    /** @throws Refusal where it cannot go back */
    void restore(String name) {
        desk.ask(new RestoreProjection(name));
        reload();
    }
}
