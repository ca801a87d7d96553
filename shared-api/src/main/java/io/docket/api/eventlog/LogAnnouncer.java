package io.docket.api.eventlog;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Wakes this node's readers when the log has grown, and tells the other nodes what was appended here. Not as part of
 * the append: transactions that notify commit one after the other, in the whole database. History may wait a moment, so
 * that an import does not wake everyone for each of its tickets.
 */
final class LogAnnouncer implements AppendListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogAnnouncer.class);

    /** An import appends a hundred tickets in this time, which each read model then writes at once. */
    private static final Executor A_MOMENT_LATER = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private final LogTail tail;
    private final JdbcClient sql;
    private final AtomicLong appended = new AtomicLong();
    private final AtomicBoolean historyWaits = new AtomicBoolean();
    private final Thread thread;
    private volatile boolean open = true;

    LogAnnouncer(LogTail tail, JdbcClient sql) {
        this.tail = tail;
        this.sql = sql;
        this.thread = Thread.ofPlatform().daemon().name("log-announcer").start(this::announce);
    }

    @Override
    public void appended(long position, boolean history) {
        appended.accumulateAndGet(position, Math::max);
        if (!history) {
            tail.reached(position);
        } else if (historyWaits.compareAndSet(false, true)) {
            A_MOMENT_LATER.execute(this::tellHistory);
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }

    private void tellHistory() {
        historyWaits.set(false);
        tail.reached(appended.get());
    }

    private void announce() {
        long told = 0;
        long sent = 0;
        while (open) {
            try {
                if (tail.awaitBeyond(told, 1, TimeUnit.MINUTES)) {
                    told = tail.head();
                    tail.tellListeners();
                    sent = send(sent);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // The others will look by themselves within a second.
                LOG.debug("Nobody was told of the log's growth: {}", e.toString());
            }
        }
    }

    private long send(long sent) {
        long position = appended.get();
        if (position > sent) {
            // Nothing is lost with an announcement: it need not wait for the disk that appends wait for.
            sql.sql("select set_config('synchronous_commit', 'off', true), pg_notify(?, ?)")
                    .params(LogListener.CHANNEL, Long.toString(position))
                    .query()
                    .listOfRows();
        }
        return position;
    }
}
