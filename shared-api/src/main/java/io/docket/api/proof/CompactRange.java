package io.docket.api.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * As much of a tree as it takes to make it grow: the hashes of those complete subtrees, ever smaller from left to
 * right, that together have all of its leaves.
 */
public final class CompactRange {

    private final List<Hash> peaks;
    private long size;

    private CompactRange(long size, List<Hash> peaks) {
        this.size = size;
        this.peaks = new ArrayList<>(peaks);
    }

    public static CompactRange empty() {
        return new CompactRange(0, List.of());
    }

    /** Of a tree that was built before. */
    public static CompactRange of(long size, StoredNodes nodes) {
        return new CompactRange(size, nodes.hashes(Node.covering(0, size)));
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    public Hash root() {
        return root(peaks);
    }

    /**
     * @param completed is given each subtree that this leaf makes complete: the leaf itself, and then those above it
     */
    public void append(Hash leaf, BiConsumer<Node, Hash> completed) {
        var node = new Node(0, size);
        var hash = leaf;
        completed.accept(node, hash);
        while (node.isRight()) {
            node = node.parent();
            hash = TreeHash.node(peaks.removeLast(), hash);
            completed.accept(node, hash);
        }
        peaks.add(hash);
        size++;
    }

    static Hash root(List<Hash> peaks) {
        return peaks.reversed().stream()
                .reduce((right, left) -> TreeHash.node(left, right))
                .orElseGet(TreeHash::nothing);
    }
}
