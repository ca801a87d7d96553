package io.docket.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The high-level design is read by people who expect it in this form. */
class HighLevelDesignTest {

    @Test
    void it_has_exactly_its_eight_sections() {
        assertThat(Document.read(Project.DOCS.resolve("high-level-design.md")).headings(2))
                .containsExactly(
                        "1 Introduction",
                        "2 System Architecture",
                        "3 System Context Diagram",
                        "4 Key Components & Modules",
                        "5 Data Flow",
                        "6 Technology Stack",
                        "7 Non-Functional Requirements",
                        "8 Future Considerations");
    }
}
