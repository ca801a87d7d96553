package io.docket.query.ticket.search.language;

import java.util.List;

/** What is searched for, as it was typed: nothing is looked up yet, and times may be relative. */
public sealed interface Term {

    /** Matches every ticket. */
    Term EVERYTHING = new AllOf(List.of());

    /** Every term must hold; without any, everything matches. */
    record AllOf(List<Term> terms) implements Term {}

    /** At least one term must hold. */
    record AnyOf(List<Term> terms) implements Term {}

    record Not(Term term) implements Term {}

    /** A word of subject or messages in any inflection; a prefix as it stands. */
    record Word(String text, boolean prefix) implements Term {}

    /** Words that stand next to each other exactly so. */
    record Phrase(String text) implements Term {}

    /** A field and the value it is compared with. */
    record Field(SearchField field, Comparison comparison, Value value) implements Term {}

    /** A field whose value lies between two others, both included. */
    record Range(SearchField field, String from, String to) implements Term {}

    /** A value; a prefix without text is any value at all. */
    record Value(String text, boolean prefix) {}

    static Term not(Term term) {
        return term instanceof Not(Term negated) ? negated : new Not(term);
    }

    static Term all(List<Term> terms) {
        return terms.size() == 1 ? terms.getFirst() : new AllOf(List.copyOf(terms));
    }

    static Term any(List<Term> terms) {
        return terms.size() == 1 ? terms.getFirst() : new AnyOf(List.copyOf(terms));
    }
}
