package io.docket.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.personal.Personal;
import org.junit.jupiter.api.Test;

class PersonMarkTest {

    @Test
    void people_are_marked_by_the_first_and_the_last_word_of_their_name() {
        assertThat(new PersonMark("Ann van der Berg").getText()).isEqualTo("AB");
        assertThat(new PersonMark("Elif").getText()).isEqualTo("E");
        assertThat(new PersonMark("Elif").getClassNames()).containsExactly("dk-person");
    }

    @Test
    void whoever_was_forgotten_has_the_mark_of_nobody() {
        var mark = new PersonMark(Personal.ERASED);
        assertThat(mark.getText()).isEmpty();
        assertThat(mark.getClassNames()).contains("nobody");
    }
}
