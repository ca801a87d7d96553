package io.docket.query.ticket.search.text;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.function.Function;

/**
 * Texts that were split into words a moment ago: a ticket's texts are all looked at again with each reply to it, for
 * PostgreSQL and for Elasticsearch, and only the last one is new.
 */
final class KnownTexts {

    /** Of characters. Their words and stems take about three times as many bytes. */
    private static final long MOST = 8_000_000;

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final LoadingCache<String, SplitText> texts;

    KnownTexts(Function<String, SplitText> split) {
        texts = Caffeine.newBuilder()
                .maximumWeight(MOST)
                .weigher((String text, SplitText words) -> text.length() + 1)
                .expireAfterAccess(KEPT)
                .build(split::apply);
    }

    void clear() {
        texts.invalidateAll();
    }

    SplitText get(String text) {
        return texts.get(text);
    }
}
