package io.docket.command.imports;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.CreateGroup;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.command.ImportTicket;
import io.docket.command.decision.Decisions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Writes what was read into the log, as the person who imports: first whom histories name, then the histories. */
final class HistoryWriter {
    /** More threads would only wait for each other: the log commits one after the other. */
    private static final int THREADS = 4;

    private final Desk desk;
    private final Decisions decisions;

    HistoryWriter(Desk desk, Decisions decisions) {
        this.desk = desk;
        this.decisions = decisions;
    }

    void write(ImportJob job, ImportReport report) throws InterruptedException {
        var origin = Origin.of(new PersonId(job.importer()), Channel.IMPORT.code());
        var read = report.desk();
        var groups = read.groups().entrySet().stream()
                .filter(group -> decisions.group(group.getKey()).isEmpty())
                .<Callable<Long>>map(
                        group -> () -> unlessThere(new CreateGroup(group.getKey(), group.getValue()), origin));
        var people = read.people().stream()
                .filter(person -> decisions.person(person.id()).isEmpty())
                .<Callable<Long>>map(person -> () -> unlessThere(registration(person), origin));
        decisions.await(inParallel(Stream.concat(groups, people).toList()));
        inParallel(read.tickets().stream()
                .<Callable<Long>>map(ticket -> () -> take(ticket, report, origin))
                .toList());
    }

    private long take(ImportTicket ticket, ImportReport report, Origin origin) {
        try {
            var position = desk.send(ticket, Object.class, origin).position();
            report.took();
            return position;
        } catch (Refusal refused) {
            report.refused(RefusedLine.at(
                    ticket.history().getFirst().source(), refused.violation().detail()));
            return 0;
        }
    }

    /** Whoever is already there stays as they are. */
    private long unlessThere(Object command, Origin origin) {
        try {
            return desk.send(command, Object.class, origin).position();
        } catch (Refusal refused) {
            if (refused.violation().code() == ProblemCode.ALREADY_TAKEN) {
                return 0;
            }
            throw refused;
        }
    }

    private static RegisterPerson registration(ImportedPerson person) {
        return new RegisterPerson(
                person.id(), person.name(), person.email(), null, null, Set.of(person.role()), Set.of(), null);
    }

    /** @return log position of the last step */
    private static long inParallel(List<Callable<Long>> steps) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var last = 0L;
            for (var step : threads.invokeAll(steps)) {
                last = Math.max(last, step.get());
            }
            return last;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
        }
    }
}
