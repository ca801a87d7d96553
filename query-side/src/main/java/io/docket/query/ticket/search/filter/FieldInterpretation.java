package io.docket.query.ticket.search.filter;

import io.docket.api.metadata.Caller;
import io.docket.api.ticket.TicketStatus;
import io.docket.query.security.TicketVisibility;
import io.docket.query.ticket.search.language.Comparison;
import io.docket.query.ticket.search.language.Period;
import io.docket.query.ticket.search.language.SearchField;
import io.docket.query.ticket.search.language.Term;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a key with a value means. Days are days in UTC. */
final class FieldInterpretation {

    private static final Set<Zone> SUBJECT = Set.of(Zone.SUBJECT);

    private final Caller caller;
    private final NameLookup lookup;
    private final Instant now;
    private final boolean staff;

    FieldInterpretation(Caller caller, NameLookup lookup, Instant now) {
        this.caller = caller;
        this.lookup = lookup;
        this.now = now;
        this.staff = TicketVisibility.isStaff(caller);
    }

    Filter of(Term.Field term) {
        var field = term.field();
        var column = Columns.of(field, staff);
        var text = term.value().text();
        if (!Columns.isShown(field, staff)) {
            return text.equals("none") ? Filter.EVERYTHING : Filter.NOTHING;
        } else if (term.value().prefix() && text.isEmpty()) {
            return new Filter.Present(column);
        } else if (text.equals("none")) {
            return new Filter.Not(new Filter.Present(column));
        }
        return switch (field.kind()) {
            case CHOICE -> choice(field, term.comparison(), text.toLowerCase(Locale.ROOT));
            case TIME -> between(column, term.comparison(), start(text), end(text));
            case NUMBER -> between(column, term.comparison(), Long.parseLong(text), Long.parseLong(text) + 1);
            case PERSON, GROUP, ORGANIZATION -> new Filter.OneOf(column, named(field, term.value()));
            case LABEL ->
                label(column, text.toLowerCase(Locale.ROOT), term.value().prefix());
            case TEXT -> TextInterpretation.words(text, term.value().prefix(), SUBJECT);
        };
    }

    Filter of(Term.Range range) {
        var field = range.field();
        var column = Columns.of(field, staff);
        return switch (field.kind()) {
            case TIME -> new Filter.Between(column, start(range.from()), end(range.to()));
            case NUMBER -> new Filter.Between(column, Long.parseLong(range.from()), Long.parseLong(range.to()) + 1);
            default ->
                Filter.all(List.of(
                        choice(field, Comparison.AT_LEAST, range.from().toLowerCase(Locale.ROOT)),
                        choice(field, Comparison.AT_MOST, range.to().toLowerCase(Locale.ROOT))));
        };
    }

    /**
     * By the beginning of an address only for staff: customers are shown names, and could guess it letter by letter.
     */
    private Set<String> named(SearchField field, Term.Value value) {
        var name = value.text();
        return switch (field.kind()) {
            case PERSON -> value.prefix() ? lookup.peopleBeginning(name, staff) : people(name);
            case GROUP -> value.prefix() ? lookup.groupsBeginning(name) : lookup.groups(name);
            default -> value.prefix() ? lookup.organizationsBeginning(name) : lookup.organizations(name);
        };
    }

    private Set<String> people(String name) {
        return name.equalsIgnoreCase("me") ? Set.of(caller.id().toString()) : lookup.people(name);
    }

    private static Filter label(Column column, String text, boolean prefix) {
        return prefix ? new Filter.StartsWith(column, text) : new Filter.OneOf(column, Set.of(text));
    }

    private Filter choice(SearchField field, Comparison comparison, String value) {
        var choices = field.choices();
        var at = choices.indexOf(value);
        var wanted = choices.stream()
                .filter(choice -> holds(comparison, Integer.compare(choices.indexOf(choice), at)))
                .collect(Collectors.toSet());
        return new Filter.OneOf(Columns.of(field, staff), field == SearchField.STATUS ? shown(wanted) : wanted);
    }

    /** Customers are shown a ticket on hold as open. */
    private Set<String> shown(Set<String> statuses) {
        if (staff) {
            return statuses;
        }
        var shown = new HashSet<>(statuses);
        shown.remove(TicketStatus.HOLD.code());
        if (shown.contains(TicketStatus.OPEN.code())) {
            shown.add(TicketStatus.HOLD.code());
        }
        return shown;
    }

    private static boolean holds(Comparison comparison, int order) {
        return switch (comparison) {
            case EQUAL -> order == 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    private static Filter between(Column column, Comparison comparison, Long start, Long end) {
        return switch (comparison) {
            case EQUAL -> new Filter.Between(column, start, end);
            case LESS -> new Filter.Between(column, null, start);
            case AT_MOST -> new Filter.Between(column, null, end);
            case GREATER -> new Filter.Between(column, end, null);
            case AT_LEAST -> new Filter.Between(column, start, null);
        };
    }

    private long start(String time) {
        return period(time).from().toEpochMilli();
    }

    private long end(String time) {
        return period(time).to().toEpochMilli();
    }

    private Period period(String time) {
        return Period.parse(time, now, ZoneOffset.UTC).orElseThrow();
    }
}
