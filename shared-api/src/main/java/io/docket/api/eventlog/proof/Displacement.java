package io.docket.api.eventlog.proof;

import io.docket.api.proof.EventLeaf;
import io.docket.api.proof.FirstBad;
import io.docket.api.proof.Flaw;
import io.docket.api.proof.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells an event that was changed from one that stands where another one stood, by what the tree says that stood there
 * and behind it. Where the tree was made anew as well, or what was moved came from far away, it says no more than that
 * the event is another.
 */
final class Displacement {

    /** How far to look for what stood there. */
    private static final int EVENTS = 1_000;

    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    private Displacement(DataSource log) {
        this.sql = JdbcClient.create(log);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(log));
    }

    static Displacement in(DataSource log) {
        return new Displacement(log);
    }

    FirstBad explain(FirstBad bad) {
        return bad.flaw() == Flaw.CHANGED ? FirstBad.at(bad.position(), flaw(bad.position())) : bad;
    }

    private Flaw flaw(long position) {
        var found = new ArrayList<EventLeaf>();
        transactions.executeWithoutResult(status ->
                new LeafRows(sql).between(position - 1, position - 1 + EVENTS, (leaf, link) -> found.add(leaf)));
        var stood = new NodeTable(sql).leaves(position - 1, position - 1 + EVENTS);
        boolean elsewhere = isElsewhere(position, found, stood);
        boolean another = isAnother(found.getFirst(), stood);
        if (elsewhere) {
            return another ? Flaw.MOVED : Flaw.INSERTED;
        }
        return another ? Flaw.MISSING : Flaw.CHANGED;
    }

    /** Whether what stood at the position stands behind it. */
    private static boolean isElsewhere(long position, List<EventLeaf> found, Map<Long, Hash> stood) {
        var wanted = Optional.ofNullable(stood.get(position - 1));
        return found.stream().skip(1).anyMatch(leaf -> wanted.filter(
                        leaf.at(position).hash()::equals)
                .isPresent());
    }

    /** Whether it stood behind the place where it stands. */
    private static boolean isAnother(EventLeaf leaf, Map<Long, Hash> stood) {
        return stood.entrySet().stream()
                .filter(node -> node.getKey() > leaf.index())
                .anyMatch(node -> leaf.at(node.getKey() + 1).hash().equals(node.getValue()));
    }
}
