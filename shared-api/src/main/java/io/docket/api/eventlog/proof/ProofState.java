package io.docket.api.eventlog.proof;

import io.docket.api.proof.ConsistencyProof;
import io.docket.api.proof.MerkleTree;
import io.docket.api.proof.SignedHead;
import io.docket.api.proof.TreeHead;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What proves the log at this moment, as the database says, which whoever verifies does not rely on. */
public final class ProofState {

    /**
     * Why the tree does not grow.
     *
     * @param reason for whoever runs the desk
     */
    public record Standstill(String reason, Instant since) {}

    private final JdbcClient sql;

    public ProofState(JdbcClient sql) {
        this.sql = sql;
    }

    /** Empty where nothing was signed yet. */
    public Optional<SignedHead> lastHead() {
        return new HeadTable(sql).last();
    }

    /** Empty where none of exactly that size was signed. */
    public Optional<SignedHead> head(long size) {
        return new HeadTable(sql).upTo(size).filter(signed -> signed.head().size() == size);
    }

    /**
     * That the log has only grown from one signed head to another.
     *
     * @throws IllegalArgumentException if the second one is the smaller
     */
    public ConsistencyProof growth(TreeHead first, TreeHead second) {
        return new MerkleTree(new NodeTable(sql)).consistency(first.size(), second.size());
    }

    /** Empty while it grows. */
    public Optional<Standstill> standstill() {
        return sql.sql("select reason, since from tree_fault")
                .query((row, number) -> new Standstill(
                        Objects.requireNonNull(row.getString("reason")),
                        Objects.requireNonNull(row.getTimestamp("since")).toInstant()))
                .optional();
    }
}
