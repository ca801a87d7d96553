package io.docket.command.imports;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class KeptTextTest {

    @Test
    void texts_are_counted_once_and_not_without_end() {
        var kept = new KeptText();
        var megabyte = "x".repeat(1024 * 1024);
        for (var again = 0; again < 100; again++) {
            kept.text(megabyte);
        }
        assertThatExceptionOfType(UnreadableImport.class).isThrownBy(() -> {
            for (var other = 0; other < 100; other++) {
                kept.text(megabyte + other);
            }
        });
    }
}
