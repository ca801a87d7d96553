package io.docket.command.imports;

import io.docket.api.id.Uuids;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Actor;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.ExternalReference;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.command.ImportTicket;
import io.docket.api.ticket.command.ImportTicket.Fact;
import io.docket.api.ticket.event.TicketOpened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Turns cases and updates into histories. A ticket with a line that cannot be read is left out whole. */
final class UciHistories {

    private static final String SYSTEM = "uci-incidents";

    /** Ids are named after the format and the number there, so that importing again finds what is already here. */
    private static final UUID NAMESPACE =
            Uuids.named(new UUID(0, 0), "https://archive.ics.uci.edu/dataset/498/" + SYSTEM);

    private final Map<String, UciCase> cases;
    private final Map<String, List<UciUpdate>> updates;
    private final Map<String, RefusedLine> doubtful;
    private final List<RefusedLine> refused;
    private final long left;
    private final Map<PersonId, ImportedPerson> people = new LinkedHashMap<>();
    private final Map<GroupId, String> groups = new LinkedHashMap<>();

    /**
     * @param doubtful tickets that something may be missing of, by number, and why
     * @param left how many cases could not be read
     */
    UciHistories(
            Map<String, UciCase> cases,
            Map<String, List<UciUpdate>> updates,
            Map<String, RefusedLine> doubtful,
            List<RefusedLine> refused,
            long left) {
        this.doubtful = doubtful;
        this.left = left;
        this.cases = cases;
        this.updates = updates;
        this.refused = new ArrayList<>(refused);
    }

    ImportedDesk desk() {
        updates.forEach((number, rows) -> rows.stream()
                .filter(row -> !cases.containsKey(number))
                .forEach(row -> refuse(
                        row, row.misfit() != null ? row.misfit() : "There is no readable case of this number.")));
        var tickets = new ArrayList<ImportTicket>();
        cases.forEach((number, begun) -> {
            if (doubtful.containsKey(number)) {
                refused.add(doubtful.get(number));
                return;
            }
            var rows = updates.getOrDefault(number, List.of());
            if (rows.size() > UciIncidents.MOST_UPDATES) {
                refuse(
                        rows.getLast(),
                        "A case has at most " + UciIncidents.MOST_UPDATES + " updates. The whole ticket " + number
                                + " is left out.");
                return;
            }
            var broken = rows.stream().filter(row -> row.fault() != null).toList();
            broken.forEach(row -> refuse(row, row.fault() + " The whole ticket " + number + " is left out."));
            if (broken.isEmpty()) {
                tickets.add(history(begun, rows));
            }
        });
        return new ImportedDesk(
                List.copyOf(people.values()),
                Map.copyOf(groups),
                tickets,
                List.copyOf(refused),
                left + cases.size() - tickets.size());
    }

    private ImportTicket history(UciCase begun, List<UciUpdate> unsorted) {
        var rows = unsorted.stream()
                .sorted(Comparator.comparing(UciUpdate::at, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        var ticket = new TicketId(Uuids.named(NAMESPACE, begun.number()));
        var priority = rows.stream()
                .findFirst()
                .flatMap(row -> Optional.ofNullable(row.priority()))
                .orElse(Priority.NORMAL);
        var openedAt = openedAt(begun, rows);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                openedAt,
                Actor.agent(person("Opened by", begun.openedBy(), Role.AGENT)).toString(),
                begun.source(),
                opened(ticket, begun, priority)));
        var state = new UciState(ticket, TicketStatus.NEW, null, null, priority);
        for (var row : rows) {
            var actor = Actor.agent(person("Updated by", row.by(), Role.AGENT)).toString();
            var group = row.group().isEmpty() ? null : group(row.group());
            var assignee = row.assignee().isEmpty() ? null : person("Resolver", row.assignee(), Role.AGENT);
            var next = state.after(row, group, assignee);
            var at = row.at() == null ? openedAt : row.at();
            state.changesTo(next).forEach(event -> facts.add(new Fact(at, actor, row.source(), event)));
            state = next;
        }
        return new ImportTicket(ticket, List.copyOf(facts));
    }

    private TicketOpened opened(TicketId ticket, UciCase begun, Priority priority) {
        var requester = person("Caller", begun.caller(), Role.CUSTOMER);
        var subject = "[composed] Category " + orUnknown(begun.category()) + ", subcategory "
                + orUnknown(begun.subcategory()) + (begun.symptom().isEmpty() ? "" : ", symptom " + begun.symptom());
        return new TicketOpened(
                ticket,
                0,
                requester,
                null,
                new MessageId(Uuids.named(ticket.value(), "description")),
                new Personal(requester, subject),
                new Personal(requester, "The source holds no text. " + subject),
                priority,
                TicketType.INCIDENT,
                channel(begun.contactType()),
                null,
                Set.of(),
                List.of(),
                null,
                new ExternalReference(SYSTEM, begun.number()));
    }

    /** Three cases of the log were updated before they were opened; the earlier time holds. */
    private static Instant openedAt(UciCase begun, List<UciUpdate> rows) {
        var opened = begun.openedAt() == null ? Instant.EPOCH : begun.openedAt();
        var first = rows.isEmpty() ? null : rows.getFirst().at();
        return first != null && first.isBefore(opened) ? first : opened;
    }

    private PersonId person(String kind, String code, Role role) {
        var name = kind + " " + orUnknown(code);
        var id = new PersonId(Uuids.named(NAMESPACE, name));
        people.computeIfAbsent(id, unknown -> {
            var address = name.toLowerCase(Locale.ROOT).replace(' ', '-') + "@" + SYSTEM + ".invalid";
            return new ImportedPerson(id, name, address, role);
        });
        return id;
    }

    private GroupId group(String code) {
        var id = new GroupId(Uuids.named(NAMESPACE, "Group " + code));
        groups.put(id, "Group " + code);
        return id;
    }

    private void refuse(UciUpdate row, String reason) {
        refused.add(new RefusedLine(row.file(), row.line(), reason));
    }

    private static Channel channel(String contactType) {
        return switch (contactType) {
            case "Phone", "IVR" -> Channel.PHONE;
            case "Email" -> Channel.EMAIL;
            case "Self service" -> Channel.WEB;
            default -> Channel.IMPORT;
        };
    }

    private static String orUnknown(String code) {
        return code.isEmpty() ? "unknown" : code;
    }
}
