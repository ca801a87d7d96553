package io.docket.command.assist.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BorrowedWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We unblocked your card.\nBest of all, it is free.",
                "Hello Jonas Weber,\n\nWe unblocked your card.\nBest of all, it is free.\n\nKind regards\nLéa Martin",
                "Hi!\nWe unblocked your card.\nBest of all, it is free.\nThanks,\nLéa\nSupport\nAldermoor Bank",
                "Guten Tag Frau Weber,\nWe unblocked your card.\nBest of all, it is free.\n\nMit freundlichen Grüßen\nÉva",
                "Dear Ms Weber, We unblocked your card.\nBest of all, it is free.\n\nYours sincerely"
            })
    void neither_the_greeting_nor_the_signature_is_borrowed(String reply) {
        assertThat(BorrowedWords.of(reply)).isEqualTo("We unblocked your card.\nBest of all, it is free.");
    }
}
