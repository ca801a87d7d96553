package io.docket.query.ticket.search;

import io.docket.api.metadata.Caller;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.SearchTickets;
import io.docket.api.ticket.query.TicketSearchPage;
import io.docket.query.elasticsearch.Elasticsearch;
import io.docket.query.projection.Progress;
import io.docket.query.projection.ReadModel;
import io.docket.query.projection.Recorded;
import io.docket.query.projection.Shelf;
import io.docket.query.ticket.SampleDesk;
import io.docket.query.ticket.SampleNames;
import io.docket.query.ticket.search.document.TicketDocument;
import io.docket.query.ticket.search.elasticsearch.ElasticsearchTicketSearch;
import io.docket.query.ticket.search.elasticsearch.ElasticsearchTicketSearchConfiguration;
import io.docket.query.ticket.search.elasticsearch.TicketIndexFeed;
import io.docket.query.ticket.search.postgresql.ListedTickets;
import io.docket.query.ticket.search.postgresql.NextIndex;
import io.docket.query.ticket.search.postgresql.PendingDocuments;
import io.docket.query.ticket.search.postgresql.PostgresTicketSearch;
import io.docket.query.ticket.search.postgresql.RefusedDocuments;
import io.docket.query.ticket.search.postgresql.SearchNames;
import io.docket.query.ticket.search.postgresql.SearchProgress;
import io.docket.query.ticket.search.postgresql.TicketSearchTable;
import io.docket.query.ticket.state.CurrentNames;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Search on a database of its own, and on an Elasticsearch where the test has one. */
public final class SampleSearch implements Progress, AutoCloseable {

    private final MigratedDatabase database = MigratedDatabase.create();
    private final NamedParameterJdbcTemplate sql = new NamedParameterJdbcTemplate(database.source());
    private final TicketSearchTable table = new TicketSearchTable(sql, JsonMapper.shared());
    private final SearchNames names = new SearchNames(database.sql());
    private final PendingDocuments pending =
            new PendingDocuments(database.sql(), database.transactions(), JsonMapper.shared());
    private final NextIndex next = new NextIndex(database.sql(), database.transactions());
    private final RefusedDocuments refused = new RefusedDocuments(database.sql());
    private final AtomicLong position = new AtomicLong();
    private final @Nullable Elasticsearch elasticsearch;
    private final @Nullable TicketIndexFeed feed;

    public SampleSearch() {
        this(null);
    }

    public SampleSearch(@Nullable Elasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
        SampleNames.write(database.sql());
        feed = elasticsearch == null ? null : TicketIndexFeed.of(elasticsearch, pending, next, refused);
        if (feed != null) {
            feed.start();
        }
    }

    public MigratedDatabase database() {
        return database;
    }

    public NamedParameterJdbcTemplate named() {
        return sql;
    }

    public SearchNames names() {
        return names;
    }

    public TicketIndexFeed feed() {
        return Objects.requireNonNull(feed);
    }

    PendingDocuments pending() {
        return pending;
    }

    /** Where what Elasticsearch does not take is put aside. */
    Shelf shelf() {
        return new ElasticsearchTicketSearchConfiguration().refusedTickets(feed(), refused);
    }

    /** Writes events as the framework does, in one transaction. */
    public void write(List<Recorded> events) {
        database.transactions().executeWithoutResult(status -> readModel().write(events));
        position.accumulateAndGet(events.getLast().position(), Math::max);
    }

    /** As the read model goes on from it. */
    TicketDocument loaded(TicketId ticket) {
        return Objects.requireNonNull(table.load(List.of(ticket)).get(ticket));
    }

    ReadModel readModel() {
        return new TicketSearchProjection(table, next, () -> {
            if (feed != null) {
                feed.wake();
            }
        });
    }

    public SearchProgress progress() {
        return new SearchProgress(this, pending, () -> feed != null && feed.isReady());
    }

    public @Nullable ElasticsearchTicketSearch engine() {
        return elasticsearch == null ? null : new ElasticsearchTicketSearch(elasticsearch, feed());
    }

    public Engines engines() {
        return new Engines(progress());
    }

    TicketSearchQueries queries() {
        return new TicketSearchQueries(
                engines(),
                engine(),
                new PostgresTicketSearch(sql),
                names,
                new TicketSearchRows(new ListedTickets(sql, JsonMapper.shared()), new CurrentNames(database.sql())),
                SampleDesk.CLOCK);
    }

    /** What the caller finds, including everything written so far. */
    TicketSearchPage search(String q, Caller caller, String... facets) {
        return queries().search(new SearchTickets(q, List.of(facets), null, 100), caller, position.get());
    }

    public long total(String q, Caller caller) {
        return search(q, caller).total();
    }

    List<Long> numbers(String q, Caller caller) {
        return search(q, caller).items().stream().map(QueueRow::number).toList();
    }

    @Override
    public long reached(String readModel) {
        return position.get();
    }

    @Override
    public void await(String readModel, long wanted) {}

    @Override
    public void close() {
        if (feed != null) {
            feed.stop();
        }
    }
}
