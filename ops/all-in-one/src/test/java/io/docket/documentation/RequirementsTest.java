package io.docket.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each business requirement is met somewhere, and something proves it. */
class RequirementsTest {
    private static final Document REQUIREMENTS = Document.read(Project.DOCS.resolve("requirements.md"));
    private static final List<List<String>> ROWS = REQUIREMENTS.rows().stream()
            .filter(row -> row.getFirst().startsWith("REQ-"))
            .toList();

    @Test
    void requirements_are_numbered_without_gaps() {
        assertThat(ROWS)
                .isNotEmpty()
                .extracting(List::getFirst)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ROWS.size())
                        .mapToObj("REQ-%03d"::formatted)
                        .toList());
    }

    @Test
    void each_is_met_by_a_section_of_the_design_by_code_and_by_a_test() {
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(links(row.get(2))).isNotEmpty().allSatisfy(link -> assertThat(link)
                    .startsWith("high-level-design.md#"));
            assertThat(links(row.get(3))).isNotEmpty().allSatisfy(link -> assertThat(link)
                    .doesNotContain("/src/test/"));
            assertThat(links(row.get(4)))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link).contains("/src/test/").endsWith(".java"));
        });
    }

    @Test
    void all_of_it_exists() {
        assertThat(ROWS)
                .flatExtracting(row -> links(String.join(" ", row)))
                .allSatisfy(
                        link -> assertThat(REQUIREMENTS.resolves(link)).as(link).isTrue());
    }

    private static List<String> links(String cell) {
        return new Document(REQUIREMENTS.file(), cell).links().toList();
    }
}
