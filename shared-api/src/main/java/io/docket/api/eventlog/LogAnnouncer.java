package io.docket.api.eventlog;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Wakes this node's readers when the log has grown, and tells the other nodes what was appended here. Not as part of
 * the append: transactions that notify commit one after the other, in the whole database.
 */
final class LogAnnouncer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogAnnouncer.class);

    private final LogTail tail;
    private final JdbcClient sql;
    private final AtomicLong appended = new AtomicLong();
    private final Thread thread;
    private volatile boolean open = true;

    LogAnnouncer(LogTail tail, JdbcClient sql) {
        this.tail = tail;
        this.sql = sql;
        this.thread = Thread.ofPlatform().daemon().name("log-announcer").start(this::announce);
    }

    /** Something was appended by this node and is committed. */
    void appended(long position) {
        appended.accumulateAndGet(position, Math::max);
        tail.reached(position);
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
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
