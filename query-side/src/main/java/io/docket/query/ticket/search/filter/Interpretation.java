package io.docket.query.ticket.search.filter;

import io.docket.api.metadata.Caller;
import io.docket.query.ticket.search.language.Term;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What terms mean for one caller at one moment. */
public final class Interpretation {

    private final FieldInterpretation fields;
    private final Set<Zone> zones;

    public Interpretation(Caller caller, NameLookup lookup, Instant now) {
        zones = Zone.readableBy(caller);
        fields = new FieldInterpretation(caller, lookup, now);
    }

    public Filter of(Term term) {
        return switch (term) {
            case Term.AllOf(var terms) -> all(terms);
            case Term.AnyOf(var terms) ->
                Filter.any(terms.stream().map(this::of).toList());
            case Term.Not(var inner) -> not(of(inner));
            case Term.Word word -> TextInterpretation.word(word.text(), word.prefix(), zones);
            case Term.Phrase(var text) -> TextInterpretation.phrase(text, zones);
            case Term.Field field -> fields.of(field);
            case Term.Range range -> fields.of(range);
        };
    }

    /** Common words are not insisted on where others say more. */
    private Filter all(List<Term> terms) {
        var telling = terms.stream()
                .filter(term -> !TextInterpretation.isCommonWord(term))
                .toList();
        var insisted = telling.stream().anyMatch(TextInterpretation::isText) ? telling : terms;
        return Filter.all(insisted.stream().map(this::of).toList());
    }

    /** What has no words, such as a lone dash, excludes nothing. */
    private static Filter not(Filter filter) {
        return filter.equals(Filter.EVERYTHING) ? filter : new Filter.Not(filter);
    }
}
