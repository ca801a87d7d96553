package io.docket.ui.ticket.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.query.MessageAuthor;
import io.docket.api.ticket.query.TimelineEntry;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PastScreenTest {
    private static final Instant THEN = Instant.parse("2016-02-29T06:10:00Z");

    @Test
    void whoever_did_something_here_had_a_screen() {
        assertThat(PastScreen.wasThere(event("agent", null))).isTrue();
        assertThat(PastScreen.wasThere(event("customer", null))).isTrue();
    }

    @Test
    void before_what_was_imported_there_was_no_screen() {
        assertThat(PastScreen.wasThere(event("agent", Instant.parse("2026-11-29T17:30:00Z"))))
                .isFalse();
    }

    @Test
    void neither_the_assistant_nor_the_system_looks_at_one() {
        assertThat(PastScreen.wasThere(event("assistant", null))).isFalse();
        assertThat(PastScreen.wasThere(event("system", null))).isFalse();
    }

    private static TimelineEntry event(String kind, @Nullable Instant recorded) {
        var actor = new MessageAuthor(UUID.randomUUID(), kind, "Updated by 21");
        return new TimelineEntry(
                7, 1, "PriorityChanged", "1", THEN, recorded, actor, null, null, null, "changed it", Map.of());
    }
}
