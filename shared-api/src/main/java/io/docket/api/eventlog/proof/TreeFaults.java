package io.docket.api.eventlog.proof;

import io.docket.api.wire.Outages;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells, once, that the tree does not grow any more: in the log of the node, and to auditors at any node. */
final class TreeFaults {

    private static final Logger LOG = LoggerFactory.getLogger(TreeFaults.class);

    /** How long another node's note may outlast what it was about. */
    private static final long NOTED_NANOS = Duration.ofSeconds(10).toNanos();

    private final JdbcClient sql;
    private boolean well = true;
    private long cleared = System.nanoTime() - NOTED_NANOS;

    TreeFaults(JdbcClient sql) {
        this.sql = sql;
    }

    /** To be told whenever this node has built. */
    void grows() {
        long now = System.nanoTime();
        if (!well || now - cleared > NOTED_NANOS) {
            sql.sql("delete from tree_fault").update();
            cleared = now;
        }
        well = true;
    }

    void stands(Exception fault) {
        if (Outages.isOne(fault)) {
            if (well) {
                LOG.warn("The tree over the log does not grow for a moment: {}", fault.toString());
            }
        } else {
            if (well) {
                LOG.error("The tree over the log does not grow", fault);
            }
            note(String.valueOf(fault.getMessage()));
        }
        well = false;
    }

    private void note(String reason) {
        try {
            sql.sql("""
                            insert into tree_fault (reason) values (?)
                            on conflict (only_one) do update set reason = excluded.reason, since = excluded.since
                            where tree_fault.reason <> excluded.reason""").param(reason).update();
        } catch (DataAccessException e) {
            LOG.debug("Nobody could be told that the tree does not grow", e);
        }
    }
}
