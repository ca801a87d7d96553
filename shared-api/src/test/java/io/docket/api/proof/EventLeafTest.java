package io.docket.api.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventLeafTest {
    private static final UUID ID = UUID.fromString("0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b");
    private static final UUID TICKET = UUID.fromString("0190a1b2-c3d4-7e5f-8a6b-000000000001");
    private static final String BEFORE_TICKET = "0100000008000000000000000700000010"
            + "0190a1b2c3d47e5f8a6b7c8d9e0f1a2b000000065469636b657400000005444f432d31000000080000000000000003";
    private static final String TYPE = "0000000c5469636b65744f70656e65640000000131";
    private static final String AFTER_ACTOR = "00000008000644c7b096e44000000008ffffffffffffffff"
            + "000000117b226ec3a46d65223a224ac3b67267227d000000027b7d";

    /**
     * Written once and for all: whoever changes it makes every root of every desk another. Computed outside of Java.
     */
    @Test
    void its_bytes_are_what_they_have_always_been() {
        var full = leaf(TICKET, "user:ann");
        assertThat(HexFormat.of().formatHex(full.bytes()))
                .isEqualTo(BEFORE_TICKET + "000000100190a1b2c3d47e5f8a6b000000000001" + TYPE
                        + "00000008757365723a616e6e" + AFTER_ACTOR);
        assertThat(full.hash()).hasToString("f6bb53c07bb107e680641fe52cce3c6cdbf49c60b2390953e22df23f7b4e0df2");
        var sparse = leaf(null, null);
        assertThat(HexFormat.of().formatHex(sparse.bytes()))
                .isEqualTo(BEFORE_TICKET + "ffffffff" + TYPE + "ffffffff" + AFTER_ACTOR);
        assertThat(sparse.hash()).hasToString("15a35b93e726e3f037080d2c59a5cbe09e74c15b4905b289700797f2ffc6b54d");
    }

    @Test
    void the_event_at_position_n_is_leaf_n_minus_one() {
        assertThat(leaf(null, null).index()).isEqualTo(6);
    }

    @Test
    void every_column_matters() {
        var one = List.of(
                new EventLeaf(7, ID, "T", "A", 3, TICKET, "E", "1", "a", 5, 6, bytes("p"), bytes("m")),
                new EventLeaf(8, ID, "T", "A", 3, TICKET, "E", "1", "a", 5, 6, bytes("p"), bytes("m")),
                new EventLeaf(7, TICKET, "T", "A", 3, TICKET, "E", "1", "a", 5, 6, bytes("p"), bytes("m")),
                new EventLeaf(7, ID, "t", "A", 3, TICKET, "E", "1", "a", 5, 6, bytes("p"), bytes("m")),
                new EventLeaf(7, ID, "T", "a", 3, TICKET, "E", "1", "a", 5, 6, bytes("p"), bytes("m")),
                new EventLeaf(7, ID, "T", "A", 4, TICKET, "E", "1", "a", 5, 6, bytes("p"), bytes("m")),
                new EventLeaf(7, ID, "T", "A", 3, ID, "E", "1", "a", 5, 6, bytes("p"), bytes("m")),
                new EventLeaf(7, ID, "T", "A", 3, null, "E", "1", "a", 5, 6, bytes("p"), bytes("m")),
                new EventLeaf(7, ID, "T", "A", 3, TICKET, "e", "1", "a", 5, 6, bytes("p"), bytes("m")),
                new EventLeaf(7, ID, "T", "A", 3, TICKET, "E", "2", "a", 5, 6, bytes("p"), bytes("m")),
                new EventLeaf(7, ID, "T", "A", 3, TICKET, "E", "1", "b", 5, 6, bytes("p"), bytes("m")),
                new EventLeaf(7, ID, "T", "A", 3, TICKET, "E", "1", "", 5, 6, bytes("p"), bytes("m")),
                new EventLeaf(7, ID, "T", "A", 3, TICKET, "E", "1", null, 5, 6, bytes("p"), bytes("m")),
                new EventLeaf(7, ID, "T", "A", 3, TICKET, "E", "1", "a", 6, 6, bytes("p"), bytes("m")),
                new EventLeaf(7, ID, "T", "A", 3, TICKET, "E", "1", "a", 5, 5, bytes("p"), bytes("m")),
                new EventLeaf(7, ID, "T", "A", 3, TICKET, "E", "1", "a", 5, 6, bytes("q"), bytes("m")),
                new EventLeaf(7, ID, "T", "A", 3, TICKET, "E", "1", "a", 5, 6, bytes("p"), bytes("n")));
        assertThat(one.stream().map(EventLeaf::hash)).doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void nothing_can_move_from_one_column_into_the_next(
            @ForAll @StringLength(max = 4) String type,
            @ForAll @StringLength(max = 4) String id,
            @ForAll @StringLength(max = 4) String otherType,
            @ForAll @StringLength(max = 4) String otherId) {
        boolean same = HexFormat.of()
                        .formatHex(bytes(type))
                        .equals(HexFormat.of().formatHex(bytes(otherType)))
                && HexFormat.of().formatHex(bytes(id)).equals(HexFormat.of().formatHex(bytes(otherId)));
        assertThat(of(type, id).hash().equals(of(otherType, otherId).hash())).isEqualTo(same);
    }

    @Property(tries = 200)
    void its_hash_is_that_of_its_bytes(@ForAll byte[] payload, @ForAll byte[] metadata) {
        var leaf = new EventLeaf(1, ID, "T", "A", 0, null, "E", "1", null, 5, 6, payload, metadata);
        assertThat(leaf.hash()).isEqualTo(TreeHash.leaf(leaf.bytes()));
    }

    private static EventLeaf of(String type, String id) {
        return new EventLeaf(1, ID, type, id, 0, null, "E", "1", null, 5, 6, bytes(""), bytes(""));
    }

    private static EventLeaf leaf(@Nullable UUID ticket, @Nullable String actor) {
        return new EventLeaf(
                7,
                ID,
                "Ticket",
                "DOC-1",
                3,
                ticket,
                "TicketOpened",
                "1",
                actor,
                1_764_474_312_123_456L,
                -1,
                bytes("{\"näme\":\"Jörg\"}"),
                bytes("{}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
