package io.docket.api.eventlog.proof;

import io.docket.api.proof.FirstBad;
import io.docket.api.proof.Flaw;
import io.docket.api.proof.SignedHead;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far a log reaches, and what is over it.
 *
 * @param first position of its first event; 1 where it has none
 * @param head position of its last one; 0 where it has none
 */
record LogExtent(Optional<SignedHead> lastHead, long treeSize, long first, long head) {

    /** The log last: it may grow meanwhile, and what is over it is never ahead. */
    static LogExtent of(JdbcClient sql) {
        var lastHead = new HeadTable(sql).last();
        long treeSize = new NodeTable(sql).size();
        return sql.sql("select coalesce(min(global_index), 1), coalesce(max(global_index), 0) from event")
                .query((row, number) -> new LogExtent(lastHead, treeSize, row.getLong(1), row.getLong(2)))
                .single();
    }

    /** No desk writes there. */
    Optional<FirstBad> beforeFirst() {
        return first < 1 ? Optional.of(FirstBad.at(first, Flaw.INSERTED)) : Optional.empty();
    }
}
