package io.docket.query.ticket.search.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A key that is repeated side by side asks for any of its values. */
final class RepeatedKeys {

    private RepeatedKeys() {}

    static List<Term> merged(List<Term> terms) {
        Map<SearchField, List<Term>> byField = new EnumMap<>(SearchField.class);
        var merged = new ArrayList<List<Term>>();
        for (var term : terms) {
            if (term instanceof Term.Field(var field, var comparison, var value) && comparison == Comparison.EQUAL) {
                var known = byField.get(field);
                if (known != null) {
                    known.add(term);
                    continue;
                }
                byField.put(field, new ArrayList<>(List.of(term)));
                merged.add(byField.get(field));
            } else {
                merged.add(List.of(term));
            }
        }
        return merged.stream().map(Term::any).toList();
    }
}
