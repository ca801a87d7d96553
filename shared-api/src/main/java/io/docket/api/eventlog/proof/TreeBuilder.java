package io.docket.api.eventlog.proof;

import io.docket.api.proof.CompactRange;
import io.docket.api.proof.EventLeaf;
import io.docket.api.proof.Hash;
import io.docket.api.proof.MerkleTree;
import io.docket.api.proof.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts what has come into the log into the tree, a batch at a time and each in one transaction: so what is stored is
 * the tree at some size, whenever a builder ends. Where two build, the primary key of the nodes lets one of them
 * through.
 *
 * @see "ADR-0015 Proof"
 */
final class TreeBuilder {

    private final TransactionTemplate transactions;
    private final LeafRows leaves;
    private final NodeTable nodes;
    private final HeadSigner signer;
    private final int batch;
    private @Nullable CompactRange known;

    /** @param batch the most leaves that are added together */
    TreeBuilder(JdbcClient sql, TransactionTemplate transactions, HeadSigner signer, int batch) {
        this.transactions = transactions;
        this.signer = signer;
        this.leaves = new LeafRows(sql);
        this.nodes = new NodeTable(sql);
        this.batch = batch;
    }

    /**
     * Adds one batch.
     *
     * @return whether there may be more
     */
    boolean build() {
        boolean resumed = known == null;
        var tree = known == null ? stored() : known;
        // Until it is committed. Whatever breaks off here leaves it unknown.
        known = null;
        long head = leaves.head();
        if (head < tree.size()) {
            if (!resumed) {
                // What was read from the log. What is stored behind its end may be anybody's.
                signer.store(tree);
            }
            // The tree stays as it is, so that whoever verifies finds what is gone.
            throw new IllegalStateException(
                    "The log has lost its end: it had " + tree.size() + " events, and has " + head);
        }
        if (resumed || head > tree.size()) {
            verifyEnd(tree.size());
        }
        if (head > tree.size()) {
            transactions.executeWithoutResult(status -> add(tree));
        } else {
            signer.store(tree);
        }
        known = tree;
        return head > tree.size();
    }

    /** Signs what is built, whether it is time or not. */
    void sign() {
        if (known != null) {
            signer.storeAll(known);
        }
    }

    private CompactRange stored() {
        signer.resume(new MerkleTree(nodes)::root);
        return CompactRange.of(nodes.size(), nodes);
    }

    /** Where a log has lost its end and grown on since, it is long enough again, and nothing else would be noticed. */
    private void verifyEnd(long size) {
        if (size > 0) {
            long last = size - 1;
            var stored = nodes.hashes(List.of(new Node(0, last))).getFirst();
            leaves.from(last, 1, leaf -> {
                if (leaf.index() != last || !leaf.hash().equals(stored)) {
                    throw new IllegalStateException(
                            "The log has lost its end: the event at " + size + " is not the one that the tree has");
                }
            });
        }
    }

    private void add(CompactRange tree) {
        var completed = new LinkedHashMap<Node, Hash>();
        leaves.from(tree.size(), batch, leaf -> {
            append(leaf, tree, completed);
            signer.grown(tree);
        });
        nodes.insert(completed);
        signer.store(tree);
    }

    private static void append(EventLeaf leaf, CompactRange tree, Map<Node, Hash> completed) {
        if (leaf.index() != tree.size()) {
            throw new IllegalStateException(
                    "The log lacks the event at " + (tree.size() + 1) + ": the next one is at " + leaf.position());
        }
        tree.append(leaf.hash(), completed::put);
    }
}
