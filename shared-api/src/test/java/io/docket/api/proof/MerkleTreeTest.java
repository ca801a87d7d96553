package io.docket.api.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
    private static final int SIZES = 70;
    private static final List<byte[]> LEAVES =
            IntStream.range(0, SIZES).mapToObj(n -> new byte[] {(byte) n}).toList();
    private static final ReferenceTree REFERENCE = new ReferenceTree(LEAVES);
    private static final MerkleTree TREE = GrownTree.of(LEAVES).tree;

    @Test
    void a_growing_tree_has_the_root_of_a_new_one_at_every_size() {
        var grown = new GrownTree();
        for (int size = 0; size <= SIZES; size++) {
            var root = REFERENCE.first(size).root();
            assertThat(grown.range.root()).isEqualTo(root);
            assertThat(TREE.root(size)).isEqualTo(root);
            if (size < SIZES) {
                grown.append(LEAVES.get(size));
            }
        }
    }

    @Test
    void it_grows_on_from_what_was_stored_at_every_size() {
        for (int size = 0; size <= SIZES; size++) {
            var nodes = GrownTree.of(LEAVES.subList(0, size)).tree.nodes();
            var resumed = CompactRange.of(size, nodes);
            LEAVES.subList(size, SIZES).forEach(leaf -> resumed.append(TreeHash.leaf(leaf), (node, hash) -> {}));
            assertThat(resumed.root()).isEqualTo(REFERENCE.root());
            assertThat(resumed.size()).isEqualTo(SIZES);
        }
    }

    @Test
    void only_complete_subtrees_are_stored_and_each_once() {
        var stored = new ArrayList<Node>();
        var range = CompactRange.empty();
        LEAVES.forEach(leaf -> range.append(TreeHash.leaf(leaf), (node, hash) -> {
            stored.add(node);
            int first = (int) (node.index() << node.level());
            var below = LEAVES.subList(first, first + (1 << node.level()));
            assertThat(hash).isEqualTo(new ReferenceTree(below).root());
        }));
        assertThat(stored).doesNotHaveDuplicates().hasSize(2 * SIZES - Integer.bitCount(SIZES));
    }

    @Test
    void every_leaf_is_proven_at_every_size() {
        for (int size = 1; size <= SIZES; size++) {
            var reference = REFERENCE.first(size);
            var root = reference.root();
            for (int index = 0; index < size; index++) {
                var proof = TREE.inclusion(index, size);
                assertThat(proof.path()).isEqualTo(reference.path(index));
                assertThat(proof.proves(TreeHash.leaf(LEAVES.get(index)), root)).isTrue();
            }
        }
    }

    @Test
    void growth_is_proven_between_every_two_sizes() {
        for (int second = 1; second <= SIZES; second++) {
            var reference = REFERENCE.first(second);
            for (int first = 1; first <= second; first++) {
                var proof = TREE.consistency(first, second);
                assertThat(proof.path()).isEqualTo(reference.proof(first));
                assertThat(proof.proves(REFERENCE.first(first).root(), reference.root()))
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void any_leaves_prove_as_the_reference_does(
            @ForAll @Size(min = 1, max = 300) List<byte[]> leaves, @ForAll @IntRange(max = 299) int any) {
        var reference = new ReferenceTree(leaves);
        var tree = GrownTree.of(leaves).tree;
        int index = any % leaves.size();
        assertThat(tree.root(leaves.size())).isEqualTo(reference.root());
        assertThat(tree.inclusion(index, leaves.size()).path()).isEqualTo(reference.path(index));
        assertThat(tree.consistency(index + 1, leaves.size()).path()).isEqualTo(reference.proof(index + 1));
    }

    @Test
    void what_a_tree_does_not_have_cannot_be_asked_for() {
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.inclusion(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.inclusion(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.consistency(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.consistency(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Node(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Node(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.of(new byte[31]));
    }
}
