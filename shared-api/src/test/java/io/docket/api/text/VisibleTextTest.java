package io.docket.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t",
                "\u00a0",
                "\u200b",
                "\u200b\u2060",
                "\ufeff \u00ad",
                "\u2028",
                "\u3164",
                "\u2800\u2800",
                "\u200d\ufe0f",
                "\u202e"
            })
    void nothing_can_be_seen(String text) {
        assertThat(VisibleText.isSeen(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "\u200ba", "\u0643", "\ud83d\udc69\u200d\ud83d\ude80", "\u4e2d", "?\ufe0f"})
    void something_can_be_seen(String text) {
        assertThat(VisibleText.isSeen(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202a", "a\u202eb", "\u2066", "b\u2069"})
    void some_characters_turn_the_direction_of_others(String text) {
        assertThat(VisibleText.turnsDirection(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "\u0645\u0631\u062d\u0628\u0627",
                "\u05e9\u05dc\u05d5\u05dd \u200f!",
                "\ud83d\udc69\u200d\ud83d\ude80"
            })
    void others_do_not(String text) {
        assertThat(VisibleText.turnsDirection(text)).isFalse();
    }
}
