package io.docket.api.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows that what was in a tree is still there, in its place, and that leaves were only added, to whoever knows both
 * roots.
 *
 * @param first how many leaves there were
 * @param second how many there are
 * @param path out of which both roots can be made
 */
public record ConsistencyProof(long first, long second, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** As RFC 9162, section 2.1.4.2, verifies it, in its words. */
    public boolean proves(Hash firstRoot, Hash secondRoot) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && firstRoot.equals(secondRoot);
        }
        return !path.isEmpty() && proves(whole(firstRoot), firstRoot, secondRoot);
    }

    /** A subtree on the left edge is not part of the path. */
    private List<Hash> whole(Hash firstRoot) {
        var whole = new ArrayList<>(path);
        if (Long.bitCount(first) == 1) {
            whole.addFirst(firstRoot);
        }
        return whole;
    }

    private boolean proves(List<Hash> whole, Hash firstRoot, Hash secondRoot) {
        int common = Long.numberOfTrailingZeros(first);
        long fn = (first - 1) >> common;
        long sn = (second - 1) >> common;
        var fr = whole.getFirst();
        var sr = fr;
        for (var c : whole.subList(1, whole.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = TreeHash.node(c, fr);
                sr = TreeHash.node(c, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = TreeHash.node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && fr.equals(firstRoot) && sr.equals(secondRoot);
    }
}
