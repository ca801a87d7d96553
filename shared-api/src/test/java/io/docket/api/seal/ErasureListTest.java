package io.docket.api.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.identity.ErasureId;
import io.docket.api.identity.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureListTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void who_was_forgotten_is_kept_once_the_oldest_first() {
        var list = ErasureList.in(new KeysDirectory(folder));
        assertThat(list.entries()).isEmpty();
        var later = entry(NOON.plusSeconds(1));
        var first = entry(NOON);
        list.add(later);
        list.add(first);
        list.add(later);
        assertThat(list.entries()).containsExactly(first, later);
    }

    @Test
    void a_damaged_note_is_named() throws IOException {
        var list = ErasureList.in(new KeysDirectory(folder));
        list.add(entry(NOON));
        var note = Files.writeString(folder.resolve("erasures/half.json"), "{\"erasure\":");
        assertThatThrownBy(list::entries).hasMessageContaining(note.toString());
    }

    private static ErasureList.Entry entry(Instant at) {
        return new ErasureList.Entry(ErasureId.next(), PersonId.next(), at, "user:somebody", "asked for it");
    }
}
