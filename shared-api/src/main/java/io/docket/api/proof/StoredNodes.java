package io.docket.api.proof;

import java.util.List;

/** Where the hashes of complete subtrees are kept. */
@FunctionalInterface
public interface StoredNodes {

    /**
     * The nodes' hashes, in the nodes' order.
     *
     * @throws IllegalStateException if one of them is not there
     */
    List<Hash> hashes(List<Node> nodes);
}
