package io.docket.api.eventlog.proof;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/**
 * Builds the tree for as long as the node runs, unless another node does. It looks for news instead of being woken, so
 * that what comes within one look is one transaction.
 */
final class TreeProcessor implements SmartLifecycle {

    /** Some megabytes of events, and a tenth of a second. */
    private static final int BATCH = 4_096;

    private static final Duration LAST_BATCH = Duration.ofSeconds(5);

    private final JdbcConnectionDetails database;
    private final HeadKeys keys;
    private final Clock clock;
    private final Duration poll;
    private final TreeFaults faults;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    /** @param poll how long to wait where nothing has come */
    TreeProcessor(JdbcConnectionDetails database, HeadKeys keys, Clock clock, Duration poll, TreeFaults faults) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
        this.poll = poll;
        this.faults = faults;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("proof").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        var builder = thread;
        if (builder != null) {
            builder.interrupt();
            try {
                builder.join(LAST_BATCH);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try (var session = BuilderSession.open(database)) {
                build(session);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    faults.stands(e);
                }
                pause();
            }
        }
    }

    private void build(BuilderSession session) throws SQLException {
        while (running && !session.leads()) {
            pause();
        }
        if (!running) {
            return;
        }
        var signer = new HeadSigner(new HeadTable(session.sql()), keys, clock);
        var builder = new TreeBuilder(session.sql(), session.transactions(), signer, BATCH);
        while (running) {
            boolean more = builder.build();
            faults.grows();
            if (!more) {
                if (session.isAskedToSign()) {
                    builder.sign();
                }
                pause();
            }
        }
        builder.sign();
    }

    private void pause() {
        try {
            Thread.sleep(poll);
        } catch (InterruptedException e) {
            // It could not pause again, and would try without pause.
            running = false;
        }
    }
}
