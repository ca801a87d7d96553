package io.docket.query.ticket.search.language;

import io.docket.api.ticket.Channel;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a ticket can be asked for by name, with the other names that people know it by. */
public enum SearchField {
    STATUS(FieldKind.CHOICE, true, codes(TicketStatus.values())),
    PRIORITY(FieldKind.CHOICE, true, codes(Priority.values())),
    TYPE(FieldKind.CHOICE, false, codes(TicketType.values()), "ticket_type"),
    CHANNEL(FieldKind.CHOICE, false, codes(Channel.values()), "via"),
    ASSIGNEE(FieldKind.PERSON, false, List.of()),
    REQUESTER(FieldKind.PERSON, false, List.of()),
    GROUP(FieldKind.GROUP, false, List.of()),
    ORGANIZATION(FieldKind.ORGANIZATION, false, List.of(), "organisation"),
    TAGS(FieldKind.LABEL, false, List.of(), "tag"),
    EXTERNAL(FieldKind.LABEL, false, List.of()),
    CREATED(FieldKind.TIME, true, List.of(), "created_at"),
    UPDATED(FieldKind.TIME, true, List.of(), "updated_at"),
    SOLVED(FieldKind.TIME, true, List.of(), "solved_at"),
    CLOSED(FieldKind.TIME, true, List.of(), "closed_at"),
    NUMBER(FieldKind.NUMBER, true, List.of(), "id"),
    SUBJECT(FieldKind.TEXT, false, List.of());

    private final FieldKind kind;
    private final boolean ordered;
    private final List<String> choices;
    private final List<String> names;

    SearchField(FieldKind kind, boolean ordered, List<String> choices, String... otherNames) {
        this.kind = kind;
        this.ordered = ordered;
        this.choices = choices;
        this.names = Stream.concat(Stream.of(name().toLowerCase(Locale.ROOT)), Stream.of(otherNames))
                .toList();
    }

    public static Optional<SearchField> named(String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.names.contains(wanted))
                .findFirst();
    }

    public String code() {
        return names.getFirst();
    }

    public FieldKind kind() {
        return kind;
    }

    /** Whether values can be compared by {@code <} and {@code >}, and tickets sorted by them. */
    public boolean ordered() {
        return ordered;
    }

    /** Whether its values are few enough to be told with how many tickets have each. */
    public boolean countable() {
        return switch (kind) {
            case CHOICE, PERSON, GROUP, ORGANIZATION, LABEL -> true;
            case TIME, NUMBER, TEXT -> false;
        };
    }

    /** Each name that it goes by, the one that it is told by first. */
    public List<String> names() {
        return names;
    }

    /** The values that a choice can have, in rising order; empty for other kinds. */
    public List<String> choices() {
        return choices;
    }

    private static List<String> codes(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
