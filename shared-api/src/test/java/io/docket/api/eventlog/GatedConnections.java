package io.docket.api.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections that whoever writes first has to wait for, so that others queue behind it. */
final class GatedConnections extends DelegatingDataSource {

    private final CountDownLatch opened = new CountDownLatch(1);
    private final CountDownLatch somebodyWaits = new CountDownLatch(1);
    private final AtomicBoolean deadly = new AtomicBoolean();

    GatedConnections(DataSource connections) {
        super(connections);
    }

    boolean somebodyWaits() {
        return somebodyWaits.getCount() == 0;
    }

    void open() {
        opened.countDown();
    }

    /** Kills the next but one who writes. */
    void openAndKillTheNext() {
        opened.countDown();
        deadly.set(true);
    }

    @Override
    public Connection getConnection() throws SQLException {
        boolean first = opened.getCount() > 0;
        somebodyWaits.countDown();
        try {
            opened.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (!first && deadly.compareAndSet(true, false)) {
            throw new OutOfMemoryError("the writer died of a test");
        }
        return super.getConnection();
    }
}
