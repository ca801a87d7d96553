package io.docket.api.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A complete subtree: one that has all of its leaves, so that its hash never changes.
 *
 * @param level 0 is a leaf, each further one is twice as wide
 * @param index among those of its level, from the left, from 0
 */
public record Node(int level, long index) {

    /** Beyond, leaves could not be counted. */
    private static final int HIGHEST = 62;

    public Node {
        if (level < 0 || level > HIGHEST || index < 0) {
            throw new IllegalArgumentException("There is no node " + index + " at level " + level);
        }
    }

    /** Index of its first leaf. */
    public long first() {
        return index << level;
    }

    /** Index of the leaf behind its last one: a tree that has it has as many leaves at least. */
    public long end() {
        return index + 1 << level;
    }

    boolean isRight() {
        return (index & 1) == 1;
    }

    Node parent() {
        return new Node(level + 1, index >> 1);
    }

    /**
     * The fewest that cover the leaves from the first on, from the left.
     *
     * @param first where a subtree of that many leaves may begin
     */
    static List<Node> covering(long first, long leaves) {
        var nodes = new ArrayList<Node>();
        long covered = first;
        for (long left = leaves; left > 0; left -= Long.highestOneBit(left)) {
            int level = Long.SIZE - 1 - Long.numberOfLeadingZeros(left);
            nodes.add(new Node(level, covered >> level));
            covered += 1L << level;
        }
        return nodes;
    }
}
