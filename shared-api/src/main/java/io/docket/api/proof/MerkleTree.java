package io.docket.api.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

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

        List<Node> covering() {
            return Node.covering(first, count());
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
        return new InclusionProof(index, size, hashes(path(index, size)));
    }

    /**
     * The same of many leaves; what their proofs have in common is looked up once.
     *
     * @return in the order of the leaves
     */
    public List<InclusionProof> inclusions(List<Long> indexes, long size) {
        var wanted = indexes.stream()
                .flatMap(index -> path(index, size).stream())
                .flatMap(each -> each.covering().stream())
                .distinct()
                .toList();
        var hashes = nodes.hashes(wanted).iterator();
        var known = new HashMap<Node, Hash>();
        wanted.forEach(node -> known.put(node, hashes.next()));
        var lookedUp = new MerkleTree(some -> some.stream()
                .map(node -> Objects.requireNonNull(known.get(node)))
                .toList());
        return indexes.stream().map(index -> lookedUp.inclusion(index, size)).toList();
    }

    /** From the bottom up. */
    private static List<Leaves> path(long index, long size) {
        var path = new ArrayList<Leaves>();
        var rest = new Leaves(0, size);
        while (rest.count() > 1) {
            long middle = rest.first() + rest.left();
            var left = new Leaves(rest.first(), middle);
            var right = new Leaves(middle, rest.end());
            path.add(index < middle ? right : left);
            rest = index < middle ? left : right;
        }
        return path.reversed();
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
        var covering = path.stream().map(Leaves::covering).toList();
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
