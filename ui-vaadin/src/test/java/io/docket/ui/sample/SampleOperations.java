package io.docket.ui.sample;

import io.docket.api.imports.FindImport;
import io.docket.api.imports.ImportId;
import io.docket.api.imports.ImportList;
import io.docket.api.imports.ImportProgress;
import io.docket.api.imports.ListImports;
import io.docket.api.imports.StartImport;
import io.docket.api.notification.ListOutbox;
import io.docket.api.notification.OutboxPage;
import io.docket.api.notification.OutgoingMail;
import io.docket.api.operations.DeadLetterOutcome;
import io.docket.api.operations.DeadLetterPage;
import io.docket.api.operations.DeadLetters;
import io.docket.api.operations.DropDeadLetters;
import io.docket.api.operations.ListDeadLetters;
import io.docket.api.operations.ListProjections;
import io.docket.api.operations.ListStandingProcessors;
import io.docket.api.operations.ProjectionList;
import io.docket.api.operations.ProjectionStatus;
import io.docket.api.operations.ProjectionStatus.Previous;
import io.docket.api.operations.ProjectionStatus.Rebuild;
import io.docket.api.operations.RebuildProjection;
import io.docket.api.operations.RestoreProjection;
import io.docket.api.operations.StandingProcessor;
import io.docket.api.operations.StandingProcessorList;
import io.docket.api.operations.StandingReason;
import io.docket.api.operations.WriteDeadLetters;
import io.docket.api.operations.command.DiscardDeadLetters;
import io.docket.api.operations.command.RetryDeadLetters;
import io.docket.api.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What administrators look after: read models that catch up, imports that get on, mail that is only shown. */
final class SampleOperations {
    private static final List<String> NAMES = List.of(
            "projection.ticket-details",
            "projection.ticket-messages",
            "projection.ticket-queue",
            "projection.ticket-search",
            "projection.ticket-timeline",
            "projection.people",
            "projection.reports");
    private static final long TOTAL = 14_920;

    private static final List<DeadLetters> ASIDE = List.of(
            letters("first", 3, "ERROR: value too long for type character varying(255)"),
            letters("second", 1, "ERROR: new row violates check constraint"));

    private final List<DeadLetters> aside = new CopyOnWriteArrayList<>(ASIDE);
    private final SampleTickets tickets;
    private final List<ImportProgress> imports = new CopyOnWriteArrayList<>();
    private long lag;

    SampleOperations(SampleTickets tickets) {
        this.tickets = tickets;
    }

    void teach(SampleDesk desk) {
        desk.answering(ListProjections.class, (query, origin) -> projections(desk.position()))
                .answering(RebuildProjection.class, (query, origin) -> rebuild(query.name(), desk.position()))
                .answering(RestoreProjection.class, (query, origin) -> rebuild(query.name(), desk.position()))
                .answering(ListDeadLetters.class, (query, origin) -> new DeadLetterPage(aside, null))
                .answering(
                        ListStandingProcessors.class, (query, origin) -> new StandingProcessorList(List.of(standing())))
                .answering(RetryDeadLetters.class, (command, origin) -> "")
                .answering(DiscardDeadLetters.class, (command, origin) -> "")
                .answering(WriteDeadLetters.class, (instruction, origin) -> left(instruction.sequence()))
                .answering(DropDeadLetters.class, (instruction, origin) -> drop(instruction.sequence()))
                .answering(ListOutbox.class, (query, origin) -> outbox())
                .answering(StartImport.class, (command, origin) -> start(command))
                .answering(ListImports.class, (query, origin) -> new ImportList(goOn()))
                .answering(FindImport.class, (query, origin) -> imports.stream()
                        .filter(one -> one.id().equals(query.id()))
                        .findFirst()
                        .orElseThrow());
    }

    private ProjectionList projections(long head) {
        lag = Math.max(0, lag - 1_800_000);
        return new ProjectionList(NAMES.stream()
                .map(name -> name.equals(NAMES.get(3)) && lag > 0
                        ? new ProjectionStatus(
                                name,
                                1,
                                head,
                                head,
                                0,
                                "rebuilding",
                                0,
                                new Rebuild(2, Math.max(0, head - lag), null),
                                null)
                        : new ProjectionStatus(name, 1, head, head, 0, "running", aside(name), null, previous(name)))
                .toList());
    }

    private static @Nullable Previous previous(String name) {
        return name.equals(NAMES.get(2)) ? new Previous(1, Instant.parse("2026-11-20T09:00:00Z")) : null;
    }

    private long aside(String name) {
        return aside.stream()
                .filter(letters -> letters.readModel().equals(name))
                .mapToLong(DeadLetters::events)
                .sum();
    }

    /** The first stays: what stood in its way still does. */
    private DeadLetterOutcome left(String sequence) {
        return sequence.equals(ASIDE.getFirst().sequence())
                ? new DeadLetterOutcome(3, ASIDE.getFirst().cause())
                : drop(sequence);
    }

    private DeadLetterOutcome drop(String sequence) {
        aside.removeIf(letters -> letters.sequence().equals(sequence));
        return new DeadLetterOutcome(0, null);
    }

    private static StandingProcessor standing() {
        var since = Instant.now().minus(Duration.ofMinutes(4));
        var reason = StandingReason.OTHER_VERSION;
        return new StandingProcessor(
                "policy.track-sla",
                null,
                14_212,
                "SubjectSung",
                new TicketId(SamplePeople.uuid("first")),
                since,
                since,
                reason.code(),
                "Event 14212 of the log, a SubjectSung in revision 1, cannot be read: this version of Docket knows no such event.",
                reason.remedy());
    }

    private static DeadLetters letters(String name, long events, String cause) {
        var ticket = new TicketId(SamplePeople.uuid(name));
        var since = Instant.now().minus(Duration.ofMinutes(20));
        return new DeadLetters(
                NAMES.getFirst(), ticket.toString(), ticket, "SubjectChanged", events, since, since, cause);
    }

    private ProjectionStatus rebuild(String name, long head) {
        lag = head;
        return new ProjectionStatus(name, 1, head, head, 0, "rebuilding", 0, new Rebuild(2, 0, null), null);
    }

    private ImportId start(StartImport command) {
        imports.addFirst(new ImportProgress(
                command.id(),
                command.format(),
                command.files().stream().map(StartImport.File::name).toList(),
                "running",
                0,
                0,
                TOTAL,
                Instant.now(),
                null,
                List.of()));
        return command.id();
    }

    private List<ImportProgress> goOn() {
        imports.replaceAll(was -> {
            var done = Math.min(TOTAL, was.done() + 3_700);
            var end = done == TOTAL;
            return new ImportProgress(
                    was.id(),
                    was.format(),
                    was.files(),
                    end ? "done" : "running",
                    done,
                    2,
                    TOTAL,
                    was.startedAt(),
                    end ? Instant.now() : null,
                    List.of(
                            new ImportProgress.Refused("events.csv", 4_711, "The time is no time: “tomorrow”."),
                            new ImportProgress.Refused("events.csv", 60_002, "There is no case INC0099999.")));
        });
        return imports;
    }

    private OutboxPage outbox() {
        return new OutboxPage(IntStream.range(0, 12).mapToObj(this::mail).toList(), null);
    }

    private OutgoingMail mail(int i) {
        var row = tickets.rows().get(i);
        var at = Instant.now().minus(Duration.ofMinutes(3 + 41L * i));
        var state = i == 2 ? "failed" : i == 0 ? "waiting" : i == 5 ? "shown" : "sent";
        return new OutgoingMail(
                SamplePeople.uuid("mail " + i),
                row.id(),
                String.valueOf(row.requester().email()),
                "[" + row.number() + "] " + row.subject(),
                "Hello,\n\nwe have your request and will answer soon.\n\nYour Aldermoor team",
                "<p>Hello,</p>",
                state,
                i == 2 ? 8 : 1,
                at,
                state.equals("sent") ? at.plusSeconds(2) : null,
                state.equals("failed") ? "550 5.1.1 no such mailbox" : null);
    }
}
