package io.docket.query.ticket.search;

import io.docket.query.ticket.search.engine.EngineAwayException;
import io.docket.query.ticket.search.engine.EngineRefusedException;
import io.docket.query.ticket.search.postgresql.SearchProgress;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets Elasticsearch answer while it can, and PostgreSQL otherwise, which always has the latest. */
public final class Engines {

    /**
     * @param position the log position that the answer has reached
     * @param notice why not the usual engine answered; null where it did
     */
    public record Answer<T>(
            T found, String engine, long position, @Nullable String notice) {}

    private static final String AWAY = "The search engine is away: words are found, but not by relevance.";

    private static final String TOO_MUCH =
            "This is more than the search engine takes at once: words are found, but not by relevance.";

    private final SearchProgress progress;

    Engines(SearchProgress progress) {
        this.progress = progress;
    }

    /**
     * @param elasticsearch null where there is none
     * @param minPosition what the answer must include
     */
    public <T> Answer<T> answer(@Nullable Supplier<T> elasticsearch, Supplier<T> postgresql, long minPosition) {
        if (elasticsearch == null) {
            return byPostgresql(postgresql, null);
        }
        if (!progress.isIndexing()) {
            return byPostgresql(postgresql, AWAY);
        }
        var indexed = progress.awaitIndexed(minPosition);
        if (indexed < minPosition) {
            return byPostgresql(postgresql, null);
        }
        try {
            return new Answer<>(elasticsearch.get(), "elasticsearch", indexed, null);
        } catch (EngineAwayException e) {
            return byPostgresql(postgresql, AWAY);
        } catch (EngineRefusedException e) {
            return byPostgresql(postgresql, TOO_MUCH);
        }
    }

    private <T> Answer<T> byPostgresql(Supplier<T> postgresql, @Nullable String notice) {
        var position = progress.written();
        return new Answer<>(postgresql.get(), "postgresql", position, notice);
    }
}
