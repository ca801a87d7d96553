package io.docket.query.audit.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.audit.FindConsistency;
import io.docket.api.audit.LogConsistency;
import io.docket.api.audit.LogHead;
import io.docket.api.eventlog.proof.ProofState;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.proof.CompactRange;
import io.docket.api.proof.ConsistencyProof;
import io.docket.api.proof.Hash;
import io.docket.api.proof.Node;
import io.docket.api.proof.SignedHead;
import io.docket.api.proof.TreeHead;
import io.docket.api.scratch.MigratedDatabase;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsistencyQueriesTest {
    private static final Instant AT = Instant.parse("2026-11-30T12:00:00Z");
    private static final int LAST = 23;

    private final MigratedDatabase database = MigratedDatabase.create();
    private final ConsistencyQueries queries = new ConsistencyQueries(new ProofState(database.sql()));
    private final Map<Long, SignedHead> heads = new HashMap<>();

    @BeforeEach
    void growALog() throws GeneralSecurityException {
        var key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        database.sql()
                .sql("insert into proof_key (key_id, number, public_key) values (?, 1, ?)")
                .params(SignedHead.keyId(key.getPublic()), key.getPublic().getEncoded())
                .update();
        var tree = CompactRange.empty();
        for (int leaf = 1; leaf <= LAST; leaf++) {
            tree.append(Hash.parse("%064x".formatted(leaf)), this::store);
            if (leaf == 1 || leaf == 8 || leaf == 13 || leaf == LAST) {
                sign(new TreeHead(leaf, tree.root(), AT.plusSeconds(leaf)), key);
            }
        }
    }

    @Test
    void every_signed_head_is_shown_to_hold_those_before_it() {
        for (long first : heads.keySet()) {
            for (long second : heads.keySet()) {
                if (first <= second) {
                    var found = find(first, second);
                    assertThat(found.first()).isEqualTo(LogHead.of(head(first)));
                    assertThat(found.second()).isEqualTo(LogHead.of(head(second)));
                    assertThat(proof(found)
                                    .proves(
                                            head(first).head().root(),
                                            head(second).head().root()))
                            .as("%d to %d", first, second)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_last_head_is_meant_where_none_is_said() {
        assertThat(find(8, null)).isEqualTo(find(8, (long) LAST));
    }

    @Test
    void nothing_is_shown_of_what_nobody_signed() {
        assertNone(12, 13L);
        assertNone(8, 12L);
        assertNone(12, null);
        assertNone(LAST + 1, null);
    }

    private void assertNone(long first, @Nullable Long second) {
        assertThatThrownBy(() -> find(first, second)).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(
                        refused.violation().code())
                .isEqualTo(ProblemCode.NOT_FOUND));
    }

    private LogConsistency find(long first, @Nullable Long second) {
        return queries.find(new FindConsistency(first, second));
    }

    private SignedHead head(long size) {
        return Objects.requireNonNull(heads.get(size));
    }

    private static ConsistencyProof proof(LogConsistency found) {
        return new ConsistencyProof(
                found.first().size(),
                found.second().size(),
                found.path().stream()
                        .map(hash -> Hash.of(Base64.getDecoder().decode(hash)))
                        .toList());
    }

    private void store(Node node, Hash hash) {
        database.sql()
                .sql("insert into proof_node (level, index, hash) values (?, ?, ?)")
                .params(node.level(), node.index(), hash.bytes())
                .update();
    }

    private void sign(TreeHead head, KeyPair key) {
        var signed = SignedHead.sign(head, key);
        heads.put(head.size(), signed);
        database.sql()
                .sql("insert into tree_head (size, root, at, key_id, signature) values (?, ?, ?, ?, ?)")
                .params(head.size(), head.root().bytes(), head.at().atOffset(ZoneOffset.UTC))
                .params(signed.keyId(), signed.signature())
                .update();
    }
}
