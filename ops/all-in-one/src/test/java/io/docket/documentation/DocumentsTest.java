package io.docket.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links lead somewhere, and what is called by name exists. */
class DocumentsTest {

    @Test
    void every_link_leads_somewhere() {
        assertThat(Project.documents()).flatExtracting(Document::brokenLinks).isEmpty();
    }

    @Test
    void a_link_to_nowhere_is_found() {
        var document = planted("[gone](missing.md) [there](README.md) ![no](no.png) [away](https://example.org)");
        assertThat(document.brokenLinks()).hasSize(2);
    }

    @Test
    void a_link_to_a_section_that_is_not_there_is_found() {
        assertThat(planted("# One & two\n[here](#one--two) [gone](#three)").brokenLinks())
                .hasSize(1);
    }

    @Test
    void every_java_name_exists() {
        assertThat(Project.documents())
                .flatExtracting(DocumentsTest::unknownNames)
                .isEmpty();
    }

    @Test
    void a_java_name_that_does_not_exist_is_found() {
        var document = planted("`io.docket.api.ticket.TicketId` `io.docket.api` `io.docket.api.Nothing`");
        assertThat(unknownNames(document)).containsExactly("io.docket.api.Nothing");
    }

    private static Document planted(String text) {
        return new Document(Project.ROOT.resolve("planted.md"), text);
    }

    private static List<String> unknownNames(Document document) {
        var known = Project.CODE.stream()
                .flatMap(type -> Stream.of(type.getName(), type.getPackageName()))
                .collect(Collectors.toSet());
        return document.codeSpans().stream()
                .filter(name -> name.matches("io\\.docket(\\.\\w+)*"))
                .filter(name -> !known.contains(name) && known.stream().noneMatch(type -> type.startsWith(name + ".")))
                .toList();
    }
}
