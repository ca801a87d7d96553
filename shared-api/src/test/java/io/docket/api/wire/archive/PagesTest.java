package io.docket.api.wire.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.wire.archive.Pages.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void every_page_is_turned() throws IOException {
        var all = Pages.<Integer>all(after -> switch (after) {
            case null -> new Page<>(List.of(1, 2), "a");
            case "a" -> new Page<>(List.of(), "b");
            default -> new Page<>(List.of(3), null);
        });
        assertThat(all).containsExactly(1, 2, 3);
    }
}
