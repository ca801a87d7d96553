package io.docket.query.ticket.search;

import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.query.FacetValue;
import io.docket.query.ticket.search.engine.Hits;
import io.docket.query.ticket.search.language.SearchField;
import io.docket.query.ticket.search.postgresql.SearchNames;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Counted values by the words that a search for them uses: ids become names. What has one name is counted together, as
 * a search for that name finds it together.
 */
public final class FacetNames {

    private final SearchNames names;

    public FacetNames(SearchNames names) {
        this.names = names;
    }

    public List<FacetValue> named(SearchField field, List<Hits.Count> counts, boolean staff) {
        var naming = naming(field, counts.stream().map(Hits.Count::value).toList(), staff);
        Map<String, Long> byName = new LinkedHashMap<>();
        counts.forEach(count -> byName.merge(naming.apply(count.value()), count.tickets(), Long::sum));
        return byName.entrySet().stream()
                .map(entry -> new FacetValue(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value))
                .toList();
    }

    /** How the field's values are called. */
    public UnaryOperator<String> naming(SearchField field, List<String> values, boolean staff) {
        return switch (field.kind()) {
            case PERSON, GROUP, ORGANIZATION -> byId(values);
            default -> field == SearchField.STATUS && !staff ? FacetNames::shown : UnaryOperator.identity();
        };
    }

    private UnaryOperator<String> byId(List<String> values) {
        var ids = values.stream()
                .filter(value -> !value.equals(Hits.NONE))
                .map(UUID::fromString)
                .toList();
        var known = names.names(ids);
        return value -> {
            var name = value.equals(Hits.NONE) ? null : known.get(UUID.fromString(value));
            return name == null ? value : name;
        };
    }

    /** Customers are shown a ticket on hold as open. */
    private static String shown(String status) {
        return status.equals(TicketStatus.HOLD.code()) ? TicketStatus.OPEN.code() : status;
    }
}
