package io.docket.command.assist.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class MiniLmEmbedderTest {

    @Test
    void the_same_text_has_the_same_meaning_however_often_and_by_whomever_it_is_asked() throws Exception {
        try (var embedder = new MiniLmEmbedder();
                var threads = Executors.newFixedThreadPool(4)) {
            var meaning = embedder.embed("My card was declined");
            for (var again : threads.invokeAll(java.util.Collections.nCopies(
                    8, (Callable<float[]>) () -> embedder.embed("My card was declined")))) {
                assertThat(again.get()).isEqualTo(meaning);
            }
        }
    }

    @Test
    void a_text_that_nobody_sees_has_no_meaning() {
        try (var embedder = new MiniLmEmbedder()) {
            assertThatThrownBy(() -> embedder.embed("\u200b\u2060\n\u200b"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void texts_of_a_moment_ago_are_remembered_until_somebody_is_forgotten() {
        var embedder = new MiniLmEmbedder();
        embedder.embed("My card was declined");
        embedder.close();
        assertThat(embedder.embed("My card was declined")).isNotEmpty();
        embedder.forget();
        assertThatThrownBy(() -> embedder.embed("My card was declined")).hasMessageContaining("stopping");
    }

    @Test
    void nothing_is_computed_any_more_once_the_desk_stops() {
        var embedder = new MiniLmEmbedder();
        embedder.close();
        assertThatThrownBy(() -> embedder.embed("My card was declined")).hasMessageContaining("stopping");
    }
}
