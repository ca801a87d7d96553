package io.docket.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private final Numbers english = new Numbers(Locale.ENGLISH);
    private final Numbers german = new Numbers(Locale.GERMAN);

    @Test
    void numbers_are_written_as_their_reader_writes_them() {
        assertThat(english.whole(8_412_957)).isEqualTo("8,412,957");
        assertThat(german.whole(8_412_957)).isEqualTo("8.412.957");
        assertThat(english.percent(.874)).isEqualTo("87%");
        assertThat(german.percent(.874)).isEqualTo("87\u00a0%");
    }

    @Test
    void sizes_of_files_are_told_to_three_figures_at_most() {
        assertThat(english.size(999)).isEqualTo("999 B");
        assertThat(english.size(213_600)).isEqualTo("214 KB");
        assertThat(english.size(999_600)).isEqualTo("1.0 MB");
        assertThat(german.size(12_340_000)).isEqualTo("12,3 MB");
    }
}
