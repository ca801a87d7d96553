package io.docket.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private final Words words = new Words();

    @ParameterizedTest
    @CsvSource({
        "0, every ticket has an owner, none waits on a customer",
        "1, nobody has taken it, 1 waits on a customer",
        "12, nobody has taken them, 12 wait on customers"
    })
    void a_number_is_told_as_it_is(long number, String unassigned, String pending) {
        assertThat(words.getTranslation("dashboard.nobodys", Locale.ENGLISH, number))
                .isEqualTo(unassigned);
        assertThat(words.getTranslation("dashboard.on-customers", Locale.ENGLISH, number))
                .isEqualTo(pending);
    }

    @Test
    void the_person_s_language_is_spoken() {
        assertThat(words.getTranslation("dashboard.nobodys", Locale.GERMAN, 0L)).isEqualTo("jedes ist vergeben");
    }
}
