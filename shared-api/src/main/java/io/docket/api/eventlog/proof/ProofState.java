package io.docket.api.eventlog.proof;

import io.docket.api.proof.SignedHead;
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

    /** Empty while it grows. */
    public Optional<Standstill> standstill() {
        return sql.sql("select reason, since from tree_fault")
                .query((row, number) -> new Standstill(
                        Objects.requireNonNull(row.getString("reason")),
                        Objects.requireNonNull(row.getTimestamp("since")).toInstant()))
                .optional();
    }
}
