package io.docket.api.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FalseProofTest {
    private static final int SIZES = 70;
    private static final List<byte[]> LEAVES =
            IntStream.range(0, SIZES).mapToObj(n -> new byte[] {(byte) n}).toList();
    private static final MerkleTree TREE = GrownTree.of(LEAVES).tree;

    @Property(tries = 2_000)
    void a_flipped_bit_anywhere_proves_no_inclusion(
            @ForAll @IntRange(min = 1, max = SIZES) int size,
            @ForAll @IntRange(max = SIZES - 1) int any,
            @ForAll @IntRange(max = 255) int bit) {
        int index = any % size;
        var proof = TREE.inclusion(index, size);
        var leaf = leaf(index);
        var root = TREE.root(size);
        assertThat(proof.proves(flipped(leaf, bit), root)).isFalse();
        assertThat(proof.proves(leaf, flipped(root, bit))).isFalse();
        for (int place = 0; place < proof.path().size(); place++) {
            var other = new InclusionProof(index, size, flipped(proof.path(), place, bit));
            assertThat(other.proves(leaf, root)).isFalse();
        }
    }

    @Property(tries = 2_000)
    void a_flipped_bit_anywhere_proves_no_growth(
            @ForAll @IntRange(min = 1, max = SIZES) int second,
            @ForAll @IntRange(max = SIZES - 1) int any,
            @ForAll @IntRange(max = 255) int bit) {
        int first = 1 + any % second;
        var proof = TREE.consistency(first, second);
        var before = TREE.root(first);
        var after = TREE.root(second);
        assertThat(proof.proves(flipped(before, bit), after)).isFalse();
        assertThat(proof.proves(before, flipped(after, bit))).isFalse();
        for (int place = 0; place < proof.path().size(); place++) {
            var other = new ConsistencyProof(first, second, flipped(proof.path(), place, bit));
            assertThat(other.proves(before, after)).isFalse();
        }
    }

    @Test
    void a_leaf_is_proven_at_its_own_place_only() {
        for (int size = 1; size <= SIZES; size++) {
            for (int index = 0; index < size; index++) {
                var path = TREE.inclusion(index, size).path();
                for (int place = -1; place <= size; place++) {
                    assertThat(new InclusionProof(place, size, path).proves(leaf(index), TREE.root(size)))
                            .isEqualTo(place == index);
                }
            }
        }
    }

    @Test
    void a_path_that_is_too_short_or_too_long_proves_nothing() {
        for (int size = 1; size <= SIZES; size++) {
            for (int index = 0; index < size; index++) {
                var leaf = leaf(index);
                var root = TREE.root(size);
                for (var path : cutAndExtended(TREE.inclusion(index, size).path(), root)) {
                    assertThat(new InclusionProof(index, size, path).proves(leaf, root))
                            .isFalse();
                }
                var before = TREE.root(index + 1);
                for (var path : cutAndExtended(TREE.consistency(index + 1, size).path(), root)) {
                    assertThat(new ConsistencyProof(index + 1, size, path).proves(before, root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void sizes_that_cannot_be_prove_nothing() {
        var root = TREE.root(1);
        assertThat(new InclusionProof(0, 0, List.of()).proves(root, TREE.root(0)))
                .isFalse();
        assertThat(new InclusionProof(1, 1, List.of()).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(0, 1, List.of()).proves(TREE.root(0), root))
                .isFalse();
        assertThat(new ConsistencyProof(2, 1, List.of()).proves(TREE.root(2), root))
                .isFalse();
        assertThat(new ConsistencyProof(1, 2, List.of()).proves(root, root)).isFalse();
    }

    private static List<List<Hash>> cutAndExtended(List<Hash> path, Hash more) {
        var others = new ArrayList<List<Hash>>();
        if (!path.isEmpty()) {
            others.add(path.subList(1, path.size()));
            others.add(path.subList(0, path.size() - 1));
        }
        var longer = new ArrayList<>(path);
        longer.add(more);
        others.add(longer);
        return others;
    }

    private static Hash leaf(int index) {
        return TreeHash.leaf(LEAVES.get(index));
    }

    private static List<Hash> flipped(List<Hash> path, int place, int bit) {
        var other = new ArrayList<>(path);
        other.set(place, flipped(path.get(place), bit));
        return other;
    }

    private static Hash flipped(Hash hash, int bit) {
        var bytes = hash.bytes();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Hash.of(bytes);
    }
}
