package io.docket.query.ticket.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TermRoundTripTest {

    @Property(tries = 1500)
    void what_is_printed_is_read_as_the_same(@ForAll("terms") Term term) {
        var read = QueryLanguage.parse(QueryLanguage.print(new ParsedQuery(term, null, null)));
        assertThat(read.notice()).isNull();
        assertThat(read.term()).isEqualTo(term);
    }

    @Provide
    Arbitrary<Term> terms() {
        return Arbitraries.oneOf(leaf(), negated(leaf()), all(2), any(2));
    }

    private static Arbitrary<Term> all(int depth) {
        var part = depth == 0
                ? Arbitraries.oneOf(leaf(), negated(leaf()))
                : Arbitraries.oneOf(leaf(), negated(leaf()), any(depth - 1), negated(any(depth - 1)));
        return several(part).map(Term.AllOf::new);
    }

    private static Arbitrary<Term> any(int depth) {
        var part = depth == 0
                ? Arbitraries.oneOf(leaf(), negated(leaf()))
                : Arbitraries.oneOf(leaf(), negated(leaf()), all(depth - 1), negated(all(depth - 1)));
        return several(part).map(Term.AnyOf::new);
    }

    private static Arbitrary<List<Term>> several(Arbitrary<Term> part) {
        return part.list().ofMinSize(2).ofMaxSize(3);
    }

    private static Arbitrary<Term> negated(Arbitrary<Term> term) {
        return term.map(Term.Not::new);
    }

    private static Arbitrary<Term> leaf() {
        var word = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2).ofMaxLength(6);
        return Arbitraries.oneOf(
                Combinators.combine(word, Arbitraries.of(true, false)).as(Term.Word::new),
                Combinators.combine(word, word).as((a, b) -> new Term.Phrase(a + " " + b)),
                word.map(text -> field(SearchField.TAGS, Comparison.EQUAL, text)),
                word.map(text -> field(SearchField.REQUESTER, Comparison.EQUAL, text + "@example.com")),
                Combinators.combine(Arbitraries.of(Comparison.values()), Arbitraries.of("new", "open", "solved"))
                        .as((comparison, status) -> field(SearchField.STATUS, comparison, status)),
                Combinators.combine(Arbitraries.of(Comparison.values()), Arbitraries.of("2026-02", "4hours"))
                        .as((comparison, time) -> field(SearchField.CREATED, comparison, time)),
                Arbitraries.of(new Term.Range(SearchField.UPDATED, "2026-01-01", "2026-02")));
    }

    private static Term field(SearchField field, Comparison comparison, String text) {
        return new Term.Field(field, comparison, new Term.Value(text, false));
    }
}
