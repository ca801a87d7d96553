package io.docket.ui.sample;

import io.docket.api.identity.Role;
import io.docket.api.identity.query.Person;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.query.CountQueues;
import io.docket.api.ticket.query.FacetValue;
import io.docket.api.ticket.query.ListQueue;
import io.docket.api.ticket.query.Named;
import io.docket.api.ticket.query.QueueCounts;
import io.docket.api.ticket.query.QueuePage;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.QueueView;
import io.docket.api.ticket.query.Requester;
import io.docket.api.ticket.query.SearchTickets;
import io.docket.api.ticket.query.SlaTarget;
import io.docket.api.ticket.query.TicketSearchPage;
import io.docket.api.ticket.query.TicketSla;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A morning's tickets: two overdue, six due within the hour, the rest later, paused or done. */
public final class SampleTickets {
    private static final List<String> SUBJECTS = List.of(
            "Card declined at checkout, second time today", "Transfer to Poland shows twice on my statement",
            "Top-up failed but money left my other account", "Wechselkurs beim Umtausch falsch angezeigt",
            "Card swallowed by machine in Lisbon", "Cannot verify identity with new passport",
            "Direct debit refused, gym now charges a fee", "Which fee applies to a transfer in yen?",
            "Refund from the hotel has not arrived", "Pending payment will not go away",
            "Company cards for six new employees", "Limit for cash withdrawals abroad",
            "Kontoauszug Oktober fehlt", "Change the name on my card after marriage",
            "Standing order went out a day early", "App shows yesterday’s exchange rate");
    private static final List<String> TAGS = List.of("card-payments", "transfers", "top-ups", "exchange-rates");
    private static final int[] MINUTES_LEFT = {-18, -4, 12, 19, 27, 34, 41, 55, 80, 108, 125, 150, 164, 190, 205};

    private final List<QueueRow> rows;

    public SampleTickets(Instant now) {
        rows = new ArrayList<>(
                IntStream.range(0, 240).mapToObj(i -> row(i, now)).toList());
    }

    void teach(SampleDesk desk) {
        desk.answering(CountQueues.class, (query, origin) -> counts(SamplePeople.caller(origin), desk.position()))
                .answering(
                        ListQueue.class,
                        (query, origin) -> page(
                                view(query.view(), SamplePeople.caller(origin)),
                                query.after(),
                                query.limit(),
                                desk.position()))
                .answering(SearchTickets.class, (query, origin) -> search(query, desk.position()));
    }

    public List<QueueRow> rows() {
        return rows;
    }

    /** The tickets of a view, most urgent first. */
    public List<QueueRow> view(QueueView view, Person caller) {
        return rows.stream().filter(row -> belongs(row, view, caller)).toList();
    }

    /** A ticket by its id or number. */
    public QueueRow find(String ref) {
        return rows.stream()
                .filter(row -> row.id().toString().equals(ref)
                        || String.valueOf(row.number()).equals(ref))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("ticket"));
    }

    /** Puts a changed ticket where it was, or a new one in front. */
    void put(QueueRow row) {
        var known = rows.stream().map(QueueRow::id).toList().indexOf(row.id());
        if (known < 0) {
            rows.addFirst(row);
        } else {
            rows.set(known, row);
        }
    }

    /** Adds a ticket in front, as if someone had just asked. */
    public QueueRow arrive(String subject) {
        var now = Instant.now();
        var first = rows.getFirst();
        var row = new QueueRow(
                new TicketId(SamplePeople.uuid(subject)),
                48_300,
                subject,
                TicketStatus.NEW,
                Priority.HIGH,
                first.type(),
                first.requester(),
                null,
                first.group(),
                List.of(),
                now,
                now,
                null,
                1,
                first.sla());
        rows.addFirst(row);
        return row;
    }

    private static boolean belongs(QueueRow row, QueueView view, Person caller) {
        return switch (view) {
            case MY_OPEN -> row.status().unsolved() && isOf(row.assignee(), caller);
            case WAITING_ON_US, DUE_TODAY -> row.status() == TicketStatus.NEW || row.status() == TicketStatus.OPEN;
            case UNASSIGNED -> row.status().unsolved() && row.assignee() == null;
            case ALL_UNSOLVED -> row.status().unsolved();
            case PENDING -> row.status() == TicketStatus.PENDING;
            case ON_HOLD -> row.status() == TicketStatus.HOLD;
            case RECENTLY_UPDATED -> true;
            case RECENTLY_SOLVED -> row.status() == TicketStatus.SOLVED;
            case MY_REQUESTS, ORGANIZATION_REQUESTS -> row.requester().id().equals(caller.id());
        };
    }

    private static boolean isOf(@Nullable Named assignee, Person caller) {
        return assignee != null && assignee.id().equals(caller.id().value());
    }

    private QueueCounts counts(Person caller, long position) {
        var staff = !caller.roles().contains(Role.CUSTOMER);
        var counts = new EnumMap<QueueView, Long>(QueueView.class);
        for (var view : QueueView.values()) {
            if (staff != (view.compareTo(QueueView.MY_REQUESTS) >= 0)) {
                counts.put(view, (long) view(view, caller).size());
            }
        }
        return new QueueCounts(counts, position);
    }

    private static QueuePage page(List<QueueRow> found, @Nullable String after, int limit, long position) {
        var from = after == null ? 0 : Integer.parseInt(after);
        var to = Math.min(found.size(), from + limit);
        return new QueuePage(
                found.subList(from, to), to < found.size() ? String.valueOf(to) : null, found.size(), position);
    }

    private TicketSearchPage search(SearchTickets query, long position) {
        var words = query.q().toLowerCase(Locale.ROOT);
        var found = rows.stream().filter(row -> matches(row, words)).toList();
        var page = page(found, query.after(), query.limit(), position);
        var facets = query.facets().stream().collect(Collectors.toMap(Function.identity(), name -> facet(name, found)));
        var notice = words.contains("(") && !words.contains(")")
                ? "A bracket is not closed, so the words were searched as they stand."
                : null;
        return new TicketSearchPage(page.items(), page.next(), page.total(), facets, "postgresql", position, notice);
    }

    private static boolean matches(QueueRow row, String words) {
        for (var word : words.split("\\s+")) {
            var colon = word.indexOf(':');
            var is = colon < 0
                    ? row.subject().toLowerCase(Locale.ROOT).contains(word)
                            || String.valueOf(row.number()).equals(word)
                    : List.of(word.substring(colon + 1).split(",")).contains(value(row, word.substring(0, colon)));
            if (!is) {
                return false;
            }
        }
        return true;
    }

    private static String value(QueueRow row, String field) {
        return switch (field) {
            case "status" -> row.status().code();
            case "priority" -> row.priority().code();
            case "type" -> row.type().code();
            case "tags" -> row.tags().isEmpty() ? "" : row.tags().getFirst();
            case "group" -> row.group() == null ? "" : row.group().name();
            case "assignee" -> row.assignee() == null ? "" : row.assignee().name();
            default -> "";
        };
    }

    private static List<FacetValue> facet(String field, List<QueueRow> found) {
        Map<String, Long> counts = found.stream()
                .collect(Collectors.groupingBy(row -> value(row, field), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(count -> !count.getKey().isEmpty())
                .map(count -> new FacetValue(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingLong(FacetValue::count).reversed())
                .toList();
    }

    private static QueueRow row(int i, Instant now) {
        var status = status(i);
        var requester = SamplePeople.CUSTOMERS.get(i % SamplePeople.CUSTOMERS.size());
        var agent = SamplePeople.AGENTS.get(i % SamplePeople.AGENTS.size());
        var group = SamplePeople.GROUPS.get(i % 3);
        var priority = i == 0 ? Priority.URGENT : Priority.values()[(i * 7 + 2) % 3];
        var updated = now.minus(Duration.ofMinutes(2 + i * 11L % 2_000));
        return new QueueRow(
                new TicketId(SamplePeople.uuid("ticket " + i)),
                48_213 - i * 4L,
                SUBJECTS.get(i % SUBJECTS.size()),
                status,
                priority,
                TicketType.values()[i % 4],
                new Requester(requester.id(), requester.displayName(), requester.email()),
                i % 5 == 1 ? null : SamplePeople.named(agent),
                new Named(group.id().value(), group.name()),
                List.of(TAGS.get(i % 4)),
                updated.minus(Duration.ofHours(1 + i % 50)),
                updated,
                status == TicketStatus.SOLVED ? updated : null,
                3 + i % 9,
                sla(i, status, now));
    }

    private static TicketStatus status(int i) {
        if (i < 44) {
            return i % 3 == 1 ? TicketStatus.NEW : TicketStatus.OPEN;
        }
        return i < 90 ? TicketStatus.PENDING : i < 96 ? TicketStatus.HOLD : TicketStatus.SOLVED;
    }

    private static @Nullable TicketSla sla(int i, TicketStatus status, Instant now) {
        if (status == TicketStatus.SOLVED) {
            return null;
        }
        if (status == TicketStatus.PENDING || status == TicketStatus.HOLD) {
            var paused = new SlaTarget(null, "paused", null, 3_600L * (1 + i % 20));
            return new TicketSla("Standard", new SlaTarget(null, "met", now, null), paused);
        }
        var left = i < MINUTES_LEFT.length ? MINUTES_LEFT[i] : 205 + i * 25;
        var due = now.plus(Duration.ofMinutes(left)).plusSeconds(30);
        var reply = new SlaTarget(due, left < 0 ? "breached" : "running", left < 0 ? due : null, null);
        return new TicketSla("Standard", reply, new SlaTarget(due.plus(Duration.ofHours(8)), "running", null, null));
    }
}
