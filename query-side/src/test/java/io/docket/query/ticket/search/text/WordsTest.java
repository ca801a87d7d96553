package io.docket.query.ticket.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "The shop charged me twice., ENGLISH",
        "Meine Karte ist weg und ich brauche eine neue., GERMAN",
        "Refund, ENGLISH",
        "'', ENGLISH",
    })
    void knows_the_language_by_its_common_words(String text, Language language) {
        assertThat(Words.language(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "The payments were charged twice, charging",
        "The payments were charged twice, payment",
        "Die Überweisungen sind nicht angekommen, Überweisung",
        "Die Überweisungen sind nicht angekommen, ueberweisung",
        "The café's menus, cafe",
    })
    void a_word_is_found_in_any_inflection(String text, String typed) {
        var stems = List.of(Words.of(text).stems().split(" "));
        assertThat(stems).containsAnyElementsOf(Words.stems(typed));
    }

    @Test
    void every_word_has_one_stem() {
        var split = Words.of("Ann's e-mail, to ann@example.com!");
        assertThat(split.words()).isEqualTo("ann e mail to ann example.com");
        assertThat(split.stems().split(" ")).hasSize(6);
    }

    @Test
    void texts_stand_apart_in_a_vector() {
        assertThat(TextVector.of(List.of("lost cards", "it's")))
                .isEqualTo("'lost':1 '=lost':1 'card':2 '=cards':2 'it':103 '=it':103 ");
    }

    @Test
    void a_vector_never_grows_beyond_what_postgresql_holds() {
        var endless = ("word" + "x".repeat(200) + " ").repeat(60_000);
        assertThat(TextVector.of(List.of(endless)).length()).isLessThan(1_048_575);
    }
}
