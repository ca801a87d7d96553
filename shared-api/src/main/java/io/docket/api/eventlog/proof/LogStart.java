package io.docket.api.eventlog.proof;

import io.docket.api.proof.CompactRange;
import io.docket.api.proof.FirstBad;
import io.docket.api.proof.Flaw;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From where to look at a log that is not looked at as a whole.
 *
 * @param tree over what comes before
 * @param bad what is wrong with that
 */
record LogStart(CompactRange tree, Optional<FirstBad> bad) {

    /** The last tree head up to a position; the beginning where there is none. */
    static LogStart before(long position, JdbcClient sql, Proofs proofs) {
        return new HeadTable(sql)
                .upTo(position)
                .map(proofs::verified)
                .map(head -> at(head, sql))
                .orElseGet(() -> new LogStart(CompactRange.empty(), Optional.empty()));
    }

    private static LogStart at(LogPage.Head head, JdbcClient sql) {
        if (!head.genuine()) {
            return bad(FirstBad.at(head.size(), Flaw.HEAD));
        }
        try {
            var tree = CompactRange.of(head.size(), new NodeTable(sql));
            if (tree.root().equals(head.signed().head().root())) {
                return new LogStart(tree, Optional.empty());
            }
        } catch (IllegalStateException lacking) {
            // Nodes are gone: it is not the tree that was signed.
        }
        return bad(new FirstBad(1, head.size(), Flaw.TREE));
    }

    private static LogStart bad(FirstBad bad) {
        return new LogStart(CompactRange.empty(), Optional.of(bad));
    }
}
