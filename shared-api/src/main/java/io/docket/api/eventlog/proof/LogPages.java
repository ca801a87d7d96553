package io.docket.api.eventlog.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a log piece by piece, ahead of whoever takes them in their order, as to read and hash is most of the work. */
final class LogPages implements AutoCloseable {

    private static final int EVENTS = 4_096;

    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final Proofs proofs;
    private final long head;
    private final int threads;
    private final ExecutorService readers;
    private final Deque<Future<LogPage>> ahead = new ArrayDeque<>();
    private long begun;

    /**
     * @param from position behind which to begin
     * @param head the last one
     * @param threads how many read at once, each on a connection of its own
     */
    LogPages(DataSource log, Proofs proofs, long from, long head, int threads) {
        this.sql = JdbcClient.create(log);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(log));
        this.proofs = proofs;
        this.begun = from;
        this.head = head;
        this.threads = threads;
        this.readers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("verify-", 0).factory());
    }

    /** Empty at the end. */
    Optional<LogPage> next() {
        while (begun < head && ahead.size() <= threads) {
            long from = begun;
            long last = Math.min(from + EVENTS - from % EVENTS, head);
            ahead.add(readers.submit(() -> read(from, last)));
            begun = last;
        }
        return Optional.ofNullable(ahead.poll()).map(LogPages::await);
    }

    @Override
    public void close() {
        readers.shutdownNow();
        readers.close();
    }

    /** In one transaction, as that is one connection, and rows come as they are taken. */
    private LogPage read(long from, long last) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var heads = new HeadTable(sql)
                    .between(from, last).stream().map(proofs::verified).toList();
            return new LogPage(last, events(from, last), new NodeTable(sql).completed(from, last), heads);
        }));
    }

    private List<LogPage.Event> events(long from, long last) {
        var rows = new LeafRows(sql);
        var events = new ArrayList<LogPage.Event>();
        var before = new AtomicReference<>(rows.link(from));
        rows.between(from, last, (leaf, link) -> {
            var hash = leaf.hash();
            var fits = proofs.verified(link, before.getAndSet(link), hash);
            events.add(new LogPage.Event(leaf.position(), hash, fits));
        });
        return events;
    }

    private static LogPage await(Future<LogPage> page) {
        try {
            return page.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Told to stop", e);
        }
    }
}
