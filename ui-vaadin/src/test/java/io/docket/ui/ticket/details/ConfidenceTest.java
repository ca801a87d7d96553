package io.docket.ui.ticket.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {

    @ParameterizedTest
    @CsvSource({".4, 2", ".65, 3", ".81, 4", ".84, 4", ".85, 5", ".97, 5"})
    void only_what_is_very_sure_fills_the_bar(double confidence, long segments) {
        assertThat(Confidence.segments(confidence)).isEqualTo(segments);
    }

    @Test
    void nobody_is_told_that_the_assistant_is_wholly_sure() {
        assertThat(Confidence.told(.9967)).isEqualTo(.99);
        assertThat(Confidence.told(.78)).isEqualTo(.78);
    }
}
