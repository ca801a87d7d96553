package io.docket.api.proof;

import java.util.List;

/**
 * Shows that a leaf is in a tree, to whoever knows the tree's root.
 *
 * @param index of the leaf, from 0
 * @param size of the tree, in leaves
 * @param path what the leaf is to be hashed with, from the bottom up
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** As RFC 9162, section 2.1.3.2, verifies it, in its words. */
    public boolean proves(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long fn = index;
        long sn = size - 1;
        var r = leaf;
        for (var p : path) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = TreeHash.node(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = TreeHash.node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && r.equals(root);
    }
}
