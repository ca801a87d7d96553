package io.docket.api.eventlog;

import io.docket.api.eventlog.chain.Chain;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * Commits together what a node's threads append at the same time. Who finds nobody writing writes, in their own thread;
 * the others wait, and the next of them then writes all that has gathered. So a lone append costs no hand-over, and
 * under load a flush of the disk serves many.
 *
 * @see "ADR-0002 Event log"
 */
final class PgEventLog implements EventLog, AutoCloseable {

    /** Batches get no faster beyond. */
    private static final int MOST_TOGETHER = 256;

    private static final int MOST_BYTES_TOGETHER = 4 << 20;

    /** Beyond, whoever comes would wait for seconds: better they hear so at once. */
    private static final int MOST_WAITING = 2_048;

    private final LogWriter writer;
    private final AppendListener listener;
    private final Duration patience;
    private final Semaphore places = new Semaphore(MOST_WAITING);
    private final Queue<PendingAppend> queue = new ArrayDeque<>();
    private final ReentrantLock turn = new ReentrantLock();

    PgEventLog(DataSource connections, Duration patience, Chain chain, AppendListener listener) {
        this.writer = new LogWriter(connections, patience, chain);
        this.listener = listener;
        this.patience = patience;
    }

    @Override
    public long append(List<NewEvent> events, List<CompanionRow> rows) {
        var append = new Append(events, rows);
        if (append.isEmpty()) {
            return 0;
        }
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            var own = new PendingAppend(append);
            enqueue(own);
            await(own);
            return own.position();
        } finally {
            places.release();
        }
    }

    /** Writes what was accepted, and accepts no more. */
    @Override
    public void close() {
        places.acquireUninterruptibly(MOST_WAITING);
    }

    /** How many appends nobody has begun to write. */
    int waiting() {
        synchronized (queue) {
            return queue.size();
        }
    }

    /** Interrupts wait until it is over: what is being written cannot be taken back. */
    private void await(PendingAppend own) {
        boolean interrupted = false;
        while (!own.isDone()) {
            if (turn.tryLock()) {
                try {
                    if (!own.isDone()) {
                        writeTogether();
                    }
                } finally {
                    turn.unlock();
                    // Only now: whoever queued before and found the turn taken may be asleep.
                    wakeNext();
                }
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeTogether() {
        var pending = gather();
        if (pending.isEmpty()) {
            return;
        }
        var batch = new Batch(pending.stream().map(PendingAppend::append).toList());
        List<Outcome> outcomes = List.of();
        RuntimeException failure = new IllegalStateException("The writer of the log broke off");
        try {
            outcomes = writer.write(batch);
        } catch (RuntimeException e) {
            failure = e;
        } finally {
            // Whatever happens to this thread, nobody waits for ever.
            for (int i = 0; i < pending.size(); i++) {
                pending.get(i).done(outcomes.isEmpty() ? new Outcome.Failed(failure) : outcomes.get(i));
            }
        }
        tell(batch, outcomes);
    }

    private void tell(Batch batch, List<Outcome> outcomes) {
        long last = 0;
        boolean history = true;
        for (int i = 0; i < outcomes.size(); i++) {
            var events = batch.appends().get(i).events();
            if (outcomes.get(i) instanceof Outcome.Written(long position) && !events.isEmpty()) {
                last = position;
                history &= events.stream().allMatch(NewEvent::isHistory);
            }
        }
        if (last > 0) {
            listener.appended(last, history);
        }
    }

    private List<PendingAppend> gather() {
        var batch = new ArrayList<PendingAppend>();
        int bytes = 0;
        synchronized (queue) {
            while (batch.size() < MOST_TOGETHER && bytes < MOST_BYTES_TOGETHER && !queue.isEmpty()) {
                var next = queue.remove();
                if (next.isOlderThan(patience.toNanos())) {
                    next.done(new Outcome.Failed(busy()));
                } else {
                    batch.add(next);
                    bytes += next.append().size();
                }
            }
        }
        return batch;
    }

    private void enqueue(PendingAppend own) {
        synchronized (queue) {
            queue.add(own);
        }
    }

    private void wakeNext() {
        synchronized (queue) {
            var next = queue.peek();
            if (next != null) {
                next.wake();
            }
        }
    }

    private static Refusal busy() {
        return new Refusal(ProblemCode.BUSY, "More is being written than the desk can take. Try again in a moment.");
    }
}
