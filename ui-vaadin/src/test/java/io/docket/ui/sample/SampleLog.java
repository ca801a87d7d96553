package io.docket.ui.sample;

import io.docket.api.audit.ListLog;
import io.docket.api.audit.LogEntry;
import io.docket.api.audit.LogPage;
import io.docket.api.metadata.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The log of the sample desk: two hundred events of its last hours. */
final class SampleLog {
    private static final int SIZE = 200;
    private static final List<String> TYPES =
            List.of("TicketOpened", "ProposalMade", "SlaTargetSet", "TicketSolved", "AgentReplied", "RolesChanged");

    private final SampleTickets tickets;
    private final Instant start = Instant.now().minusSeconds(SIZE * 31L);

    SampleLog(SampleTickets tickets) {
        this.tickets = tickets;
    }

    void teach(SampleDesk desk) {
        desk.answering(ListLog.class, (query, origin) -> page(query));
    }

    private LogPage page(ListLog query) {
        var fitting = IntStream.range(0, SIZE)
                .mapToObj(i -> entry(query.latestFirst() ? SIZE - 1 - i : i))
                .filter(entry -> isBehind(entry, query) && fits(entry, query))
                .limit(query.limit() + 1L)
                .toList();
        var items = fitting.subList(0, Math.min(fitting.size(), query.limit()));
        return new LogPage(
                items,
                fitting.size() > items.size() ? String.valueOf(items.getLast().position()) : null);
    }

    private static boolean isBehind(LogEntry entry, ListLog query) {
        return query.latestFirst()
                ? query.after() == 0 || entry.position() < query.after()
                : entry.position() > query.after();
    }

    private static boolean fits(LogEntry entry, ListLog query) {
        return (query.type() == null || entry.type().equals(query.type()))
                && (query.actors().isEmpty() || query.actors().stream().anyMatch(actor -> isBy(entry, actor)))
                && (query.from() == null || !entry.at().isBefore(query.from()))
                && (query.to() == null || entry.at().isBefore(query.to()));
    }

    private static boolean isBy(LogEntry entry, Actor actor) {
        return actor.id() == null
                ? entry.actor().kind().equals(actor.kind().code())
                : Objects.equals(entry.actor().id(), actor.id().value());
    }

    private LogEntry entry(int i) {
        var type = TYPES.get(i % TYPES.size());
        var row = tickets.rows().get(i % 40);
        var about = !type.equals("RolesChanged");
        return new LogEntry(
                8_412_757 + i,
                type,
                "1",
                start.plusSeconds(31L * i),
                null,
                switch (type) {
                    case "ProposalMade" -> SampleStory.ASSISTANT;
                    case "SlaTargetSet" -> SampleStory.SYSTEM;
                    default -> SampleStory.author(SamplePeople.AGENTS.get(i % SamplePeople.AGENTS.size()));
                },
                type.equals("SlaTargetSet") ? null : "192.0.2." + i % 200,
                about ? row.id() : null,
                about ? Long.valueOf(row.number()) : null,
                SamplePeople.uuid("story " + i / 3).toString(),
                cause(i),
                text(
                        type,
                        SamplePeople.AGENTS.get(i % SamplePeople.AGENTS.size()).displayName()),
                Map.of("ticket", row.id().toString(), "version", i));
    }

    private static @Nullable String cause(int i) {
        return i % 6 == 1 ? String.valueOf(8_412_757 + i - 1) : null;
    }

    private static String text(String type, String name) {
        return switch (type) {
            case "TicketOpened" -> name + " opened a ticket";
            case "ProposalMade" -> "The assistant proposed a reply, 87%";
            case "SlaTargetSet" -> "The first reply is due within 30 minutes";
            case "TicketSolved" -> name + " solved the ticket";
            case "AgentReplied" -> name + " replied";
            default -> name + " changed the roles of Kwame Mensah to Supervisor";
        };
    }
}
