package io.docket.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RestoredTest {

    @Test
    void it_says_whether_those_are_forgotten_again_who_were() {
        assertThat(words(0)).contains("Who was forgotten after that moment is back");
        assertThat(words(3)).contains("forgotten again before anybody is let in: 3.");
    }

    private static String words(long erasures) {
        return String.join("\n", new Restored(1, "", 1, true, erasures, List.of()).words());
    }
}
