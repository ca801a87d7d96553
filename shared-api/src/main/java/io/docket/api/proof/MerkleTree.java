package io.docket.api.proof;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs of a tree, at any size that it ever had, out of the hashes of its complete subtrees. */
public record MerkleTree(StoredNodes nodes) {

    private record Leaves(long first, long end) {
        long count() {
            return end - first;
        }

        /** As many as the left one of its two subtrees has. */
        long left() {
            return Long.highestOneBit(count() - 1);
        }
    }

    public Hash root(long size) {
        return CompactRange.of(size, nodes).root();
    }

    /**
     * That a leaf is in the tree, as RFC 6962, section 2.1.1, has it.
     *
     * @throws IllegalArgumentException if a tree of that size has no such leaf
     */
    public InclusionProof inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("There is no leaf " + index + " among " + size);
        }
        var path = new ArrayList<Leaves>();
        var rest = new Leaves(0, size);
        while (rest.count() > 1) {
            long middle = rest.first() + rest.left();
            var left = new Leaves(rest.first(), middle);
            var right = new Leaves(middle, rest.end());
            path.add(index < middle ? right : left);
            rest = index < middle ? left : right;
        }
        return new InclusionProof(index, size, hashes(path.reversed()));
    }

    /**
     * That the tree has only grown between two sizes, as RFC 6962, section 2.1.2, has it.
     *
     * @throws IllegalArgumentException unless {@code 0 < first <= second}
     */
    public ConsistencyProof consistency(long first, long second) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("A tree does not grow from " + first + " to " + second + " leaves");
        }
        var path = new ArrayList<Leaves>();
        var rest = new Leaves(0, second);
        while (rest.end() != first) {
            long middle = rest.first() + rest.left();
            var left = new Leaves(rest.first(), middle);
            var right = new Leaves(middle, rest.end());
            path.add(first <= middle ? right : left);
            rest = first <= middle ? left : right;
        }
        // Where the old tree is a subtree on the left edge, its root is known to whoever verifies.
        if (rest.first() != 0) {
            path.add(rest);
        }
        return new ConsistencyProof(first, second, hashes(path.reversed()));
    }

    private List<Hash> hashes(List<Leaves> path) {
        var covering = path.stream()
                .map(each -> Node.covering(each.first(), each.count()))
                .toList();
        var stored = nodes.hashes(covering.stream().flatMap(List::stream).toList());
        var hashes = new ArrayList<Hash>();
        int from = 0;
        for (var each : covering) {
            hashes.add(CompactRange.root(stored.subList(from, from + each.size())));
            from += each.size();
        }
        return hashes;
    }
}
