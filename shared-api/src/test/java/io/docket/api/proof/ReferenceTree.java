package io.docket.api.proof;

import java.util.ArrayList;
import java.util.List;

/** RFC 6962, section 2.1, as it is written there: from all leaves, each time anew. */
public record ReferenceTree(List<byte[]> leaves) {

    public Hash root() {
        if (leaves.isEmpty()) {
            return TreeHash.nothing();
        }
        return leaves.size() == 1 ? TreeHash.leaf(leaves.getFirst()) : TreeHash.node(left().root(), right().root());
    }

    List<Hash> path(int m) {
        if (leaves.size() == 1) {
            return List.of();
        }
        return m < k() ? plus(left().path(m), right().root()) : plus(right().path(m - k()), left().root());
    }

    List<Hash> proof(int m) {
        return subproof(m, true);
    }

    private List<Hash> subproof(int m, boolean known) {
        if (m == leaves.size()) {
            return known ? List.of() : List.of(root());
        }
        return m <= k()
                ? plus(left().subproof(m, known), right().root())
                : plus(right().subproof(m - k(), false), left().root());
    }

    ReferenceTree first(int size) {
        return new ReferenceTree(leaves.subList(0, size));
    }

    private ReferenceTree left() {
        return first(k());
    }

    private ReferenceTree right() {
        return new ReferenceTree(leaves.subList(k(), leaves.size()));
    }

    /** The largest power of two that is smaller than the number of leaves. */
    private int k() {
        int k = 1;
        while (2 * k < leaves.size()) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> plus(List<Hash> path, Hash hash) {
        var longer = new ArrayList<>(path);
        longer.add(hash);
        return longer;
    }
}
