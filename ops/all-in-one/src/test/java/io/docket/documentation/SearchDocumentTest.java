package io.docket.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.query.ticket.search.language.QueryLanguage;
import io.docket.query.ticket.search.language.SearchField;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The search language is what its page says: each key, and each example. */
class SearchDocumentTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final Document page = Document.read(Project.DOCS.resolve("search.md"));

    @Test
    void every_key_is_told_with_its_names_and_values_and_what_can_be_done_with_it() {
        var told = page.rows().stream()
                .filter(row -> row.size() == 5 && !row.getFirst().equals("Key"))
                .map(row -> new Key(
                        Stream.of(row.get(0), row.get(1))
                                .flatMap(SearchDocumentTest::codes)
                                .toList(),
                        row.get(2).matches("(`\\w+`,? ?)+") ? codes(row.get(2)).toList() : List.of(),
                        row.get(3).equals("yes"),
                        row.get(4).equals("yes")))
                .toList();
        assertThat(told)
                .containsExactlyElementsOf(Stream.of(SearchField.values())
                        .map(field -> new Key(field.names(), field.choices(), field.ordered(), field.countable()))
                        .toList());
    }

    @Test
    void every_example_is_read_as_the_page_says() {
        var examples = page.rows().stream()
                .filter(row ->
                        row.size() > 1 && row.size() < 5 && codes(row.get(1)).count() == 1)
                .toList();
        assertThat(examples).hasSizeGreaterThan(30).allSatisfy(row -> {
            var query = QueryLanguage.parse(codes(row.getFirst()).findFirst().orElseThrow());
            assertThat(query.notice()).isNull();
            assertThat(row.get(1)).isEqualTo("`" + QueryLanguage.print(query) + "`");
        });
    }

    @Test
    void what_cannot_be_read_is_told_with_its_reason() {
        var refused = page.rows().stream()
                .filter(row -> row.size() == 2
                        && row.getFirst().startsWith("`")
                        && codes(row.get(1)).findAny().isEmpty())
                .toList();
        assertThat(refused).hasSizeGreaterThan(4).allSatisfy(row -> assertThat(
                        QueryLanguage.parse(codes(row.getFirst()).findFirst().orElseThrow())
                                .notice())
                .isEqualTo(row.get(1) + " Searched as plain text."));
    }

    private static Stream<String> codes(String cell) {
        return CODE.matcher(cell).results().map(SearchDocumentTest::inside);
    }

    private static String inside(MatchResult code) {
        return code.group(1);
    }

    private record Key(List<String> names, List<String> choices, boolean compared, boolean counted) {}
}
