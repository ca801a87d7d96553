package io.docket.query.ticket.search;

import io.docket.query.ticket.search.engine.EngineAwayException;
import io.docket.query.ticket.search.engine.Hits;
import io.docket.query.ticket.search.engine.Search;
import io.docket.query.ticket.search.engine.TicketSearchEngine;
import io.docket.query.ticket.search.postgresql.SearchProgress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets Elasticsearch answer while it can, and PostgreSQL otherwise, which always has the latest. */
final class Engines {

    /** @param notice why not the usual engine answered; null where it did */
    record Answer(
            Hits hits,
            String engine,
            long position,
            @Nullable String notice) {}

    private static final String AWAY = "The search engine is away: words are found, but not by relevance.";

    private final Optional<TicketSearchEngine> elasticsearch;
    private final TicketSearchEngine postgresql;
    private final SearchProgress progress;

    Engines(Optional<TicketSearchEngine> elasticsearch, TicketSearchEngine postgresql, SearchProgress progress) {
        this.elasticsearch = elasticsearch;
        this.postgresql = postgresql;
        this.progress = progress;
    }

    Answer answer(Search search, long minPosition) {
        if (elasticsearch.isEmpty()) {
            return byPostgresql(search, null);
        }
        if (!progress.isIndexing()) {
            return byPostgresql(search, AWAY);
        }
        var engine = elasticsearch.get();
        var indexed = progress.awaitIndexed(minPosition);
        if (indexed < minPosition) {
            return byPostgresql(search, null);
        }
        try {
            return new Answer(engine.find(search), engine.name(), indexed, null);
        } catch (EngineAwayException e) {
            return byPostgresql(search, AWAY);
        }
    }

    private Answer byPostgresql(Search search, @Nullable String notice) {
        var position = progress.written();
        return new Answer(postgresql.find(search), postgresql.name(), position, notice);
    }
}
