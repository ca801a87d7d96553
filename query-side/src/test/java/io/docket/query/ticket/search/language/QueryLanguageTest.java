package io.docket.query.ticket.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "''                                  | ''",
                "lost card                           | lost AND card",
                "lost OR found card                  | lost OR (found AND card)",
                "status:open status:pending          | status:\"open\" OR status:\"pending\"",
                "status:open AND status:pending      | status:\"open\" AND status:\"pending\"",
                "tags:a lost tags:b                  | (tags:\"a\" OR tags:\"b\") AND lost",
                "-tags:spam -tags:test               | NOT tags:\"spam\" AND NOT tags:\"test\"",
                "status<solved priority>=high        | status<\"solved\" AND priority>=\"high\"",
                "created>2026-01-01 created<30days   | created>\"2026-01-01\" AND created<\"30days\"",
                "created:[2026-01-01 TO 2026-02]     | created:[\"2026-01-01\" TO \"2026-02\"]",
                "\"exact phrase\" refund*            | \"exact phrase\" AND refund*",
                "NOT (a OR b) c                      | NOT (a OR b) AND c",
                "NOT NOT a -(-b) -(NOT -c)           | a AND b AND NOT c",
                "requester:ann@example.com           | requester:\"ann@example.com\"",
                "group:\"Card services\"             | group:\"Card services\"",
                "assignee:*                          | assignee:*",
                "requester:anna* group:Cards*        | requester:anna* AND group:Cards*",
                "ticket_type:incident via:email      | type:\"incident\" AND channel:\"email\"",
                "refund order_by:created sort:asc    | refund order_by:created sort:asc",
                "order_by:-priority                  | ' order_by:priority sort:desc'",
                "AND-gate https://a.example/b        | AND-gate AND https://a.example/b",
            })
    void reads_what_people_type(String typed, String meant) {
        var query = QueryLanguage.parse(typed);

        assertThat(query.notice()).isNull();
        assertThat(QueryLanguage.print(query)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(lost card",
                "lost) card",
                "\"lost card",
                "lost AND",
                "OR lost",
                "NOT",
                "()",
                "status:lost",
                "created>yesterdayish",
                "created:2026-02-30",
                "tags<lost",
                "colour:lost",
                "number:lost",
                "status:op*",
                "tags:[a TO b]",
                "created<",
            })
    void searches_as_plain_text_what_it_cannot_parse(String typed) {
        var query = QueryLanguage.parse(typed);

        assertThat(query.notice()).endsWith("Searched as plain text.");
        assertThat(query.term().toString()).doesNotContain("Field[").doesNotContain("Range[");
    }

    @Test
    void keeps_the_order_when_the_rest_is_plain_text() {
        assertThat(QueryLanguage.parse("(lost order_by:created").order())
                .isEqualTo(new Order(SearchField.CREATED, true));
    }

    @Test
    void tells_what_cannot_be_sorted_by() {
        assertThat(QueryLanguage.parse("lost order_by:tags").notice()).contains("cannot be sorted");
    }

    @Test
    void stops_at_absurd_depth() {
        assertThat(QueryLanguage.parse("(".repeat(5000) + "a" + ")".repeat(5000))
                        .notice())
                .isNotNull();
        assertThat(QueryLanguage.parse("a ".repeat(5000)).notice()).isNotNull();
    }

    @Test
    void a_day_is_all_of_it_in_its_zone() {
        var berlin = ZoneId.of("Europe/Berlin");
        assertThat(Period.parse("2026-03-29", Instant.EPOCH, berlin))
                .contains(new Period(Instant.parse("2026-03-28T23:00:00Z"), Instant.parse("2026-03-29T22:00:00Z")));
    }

    @Test
    void relative_times_count_back_from_now() {
        var now = Instant.parse("2026-11-24T12:00:00.000999Z");
        assertThat(Period.parse("4hours", now, ZoneOffset.UTC).orElseThrow().from())
                .isEqualTo(Instant.parse("2026-11-24T08:00:00Z"));
        assertThat(Period.parse("1month", now, ZoneOffset.UTC).orElseThrow().from())
                .isEqualTo(Instant.parse("2026-10-24T12:00:00Z"));
    }

    @Property(tries = 3000)
    void never_throws_and_prints_what_it_reads(@ForAll("scribbles") String typed) {
        var query = QueryLanguage.parse(typed);
        var again = QueryLanguage.parse(QueryLanguage.print(query));
        if (query.notice() == null) {
            assertThat(again).isEqualTo(query);
        }
    }

    @Property(tries = 500)
    void never_throws_on_any_text(@ForAll String typed) {
        assertThat(QueryLanguage.parse(typed)).isNotNull();
    }

    /** Mostly well-formed pieces in any order, so that every rule meets every other. */
    @Provide
    Arbitrary<String> scribbles() {
        var pieces = Arbitraries.of(
                "lost",
                "card",
                "refund*",
                "-",
                "- ",
                "NOT ",
                "AND ",
                "OR ",
                "(",
                ")",
                "\"",
                "\"two words\"",
                "status:open",
                "status<solved",
                "-tags:vip",
                "tags:vi*",
                "assignee:none",
                "assignee:*",
                "created>4hours",
                "created:[2026 TO 2026-02-01]",
                "created:\"2026-01-01\"",
                "number>=17",
                "subject:\"a b\"",
                "colour:red",
                "order_by:created",
                "sort:asc",
                "*",
                "[",
                "]",
                ":",
                "'",
                "ä",
                "a:b",
                "x<y",
                "\\",
                "$1",
                "requester:\"\"");
        return pieces.list().ofMaxSize(9).map(list -> String.join(" ", list)).injectDuplicates(0.1);
    }
}
