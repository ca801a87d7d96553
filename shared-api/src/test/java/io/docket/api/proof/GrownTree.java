package io.docket.api.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tree that grew leaf by leaf, and the complete subtrees that were stored on the way. */
final class GrownTree {
    final Map<Node, Hash> stored = new HashMap<>();
    final CompactRange range = CompactRange.empty();
    final MerkleTree tree = new MerkleTree(this::hashes);

    static GrownTree of(List<byte[]> leaves) {
        var grown = new GrownTree();
        leaves.forEach(grown::append);
        return grown;
    }

    void append(byte[] leaf) {
        range.append(TreeHash.leaf(leaf), stored::put);
    }

    private List<Hash> hashes(List<Node> nodes) {
        return nodes.stream()
                .map(node -> Optional.ofNullable(stored.get(node)).orElseThrow())
                .toList();
    }
}
