package io.docket.documentation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What only the source can tell, as compilers leave it out of classes. */
class SourcesTest {
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\\s*\\*?\\s*[A-Z][^@]+[.?]\\s*(\\*/|\\*)");
    private static final Pattern READ_MODEL = Pattern.compile("implements (?:\\w+, )*ReadModel\\b");
    private static final Pattern NAME = Pattern.compile("String name\\(\\) \\{\\s*return ProjectionNames\\.(\\w+);");

    @Test
    void every_package_says_in_a_sentence_what_it_is_for() {
        assertThat(Project.sources("package-info.java")).isNotEmpty().allSatisfy(file -> assertThat(
                        SENTENCE.matcher(Project.text(file)).find())
                .as(file.toString())
                .isTrue());
    }

    @Test
    void a_package_that_says_nothing_is_found() {
        assertThat(SENTENCE.matcher("@NullMarked\npackage a;").find()).isFalse();
        assertThat(SENTENCE.matcher("/** What may be asked. */\npackage a;").find())
                .isTrue();
    }

    @Test
    void every_read_model_has_a_listed_name_of_its_own() {
        var models = Project.sources("java").stream()
                .map(Project::text)
                .filter(text -> READ_MODEL.matcher(text).find())
                .toList();
        assertThat(models).isNotEmpty();
        assertThat(uses(models))
                .hasSize(models.size())
                .allSatisfy((name, uses) -> assertThat(uses).as(name).isEqualTo(1));
    }

    @Test
    void a_read_model_with_a_name_of_its_own_making_or_of_another_is_found() {
        var listed = "String name() { return ProjectionNames.PEOPLE;";
        assertThat(uses(List.of("String name() { return \"people\";"))).isEmpty();
        assertThat(uses(List.of(listed, listed))).containsEntry("PEOPLE", 2L);
    }

    private static Map<String, Long> uses(List<String> models) {
        return models.stream()
                .flatMap(text -> NAME.matcher(text).results())
                .collect(groupingBy(match -> match.group(1), counting()));
    }
}
