package io.docket.query.ticket.search.postgresql;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The index that is to take the place of the one that answers, and how far it has been filled. */
public final class NextIndex {

    /**
     * @param index empty until somebody has made it
     * @param position of the last document that it holds, of those that were there when it was begun
     * @param complete whether it holds all of them
     */
    public record Filling(String index, long position, boolean complete) {}

    private final JdbcClient sql;
    private final TransactionOperations transactions;

    public NextIndex(JdbcClient sql, TransactionOperations transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /** Wants one beside each index there is, as documents are others now; one that was being filled is begun again. */
    public void want() {
        sql.sql("""
                        insert into ticket_search_next (alias) select alias from ticket_search_index
                        on conflict (alias) do update set index_name = '', position = 0""").update();
    }

    /** The indices that documents go to: the one that answers, and the one that is being filled. */
    public List<String> targets(String alias) {
        return sql.sql("""
                        select index_name from ticket_search_index where alias = :alias
                        union all
                        select index_name from ticket_search_next where alias = :alias and index_name <> ''""").param("alias", alias).query(String.class).list();
    }

    /**
     * Does a part of the filling while nobody else can.
     *
     * @return what became of it; empty where there is nothing to fill, or somebody else is at it
     */
    public Optional<Filling> fill(String alias, Step step) {
        return Objects.requireNonNull(
                transactions.execute(status -> claimed(alias).map(filling -> noted(alias, step.from(filling)))));
    }

    /** From now on this index answers, and there is none to be filled. */
    public void switchTo(String alias, String index) {
        transactions.executeWithoutResult(status -> {
            var isNext = sql.sql("delete from ticket_search_next where alias = ? and index_name = ?")
                    .params(alias, index)
                    .update();
            if (isNext > 0) {
                sql.sql("update ticket_search_index set index_name = ?, begun_at = default where alias = ?")
                        .params(index, alias)
                        .update();
            }
        });
    }

    private Optional<Filling> claimed(String alias) {
        return sql.sql(
                        "select index_name as index, position, false as complete from ticket_search_next where alias = ? for update skip locked")
                .param(alias)
                .query(Filling.class)
                .optional();
    }

    private Filling noted(String alias, Filling filled) {
        sql.sql("update ticket_search_next set index_name = ?, position = ? where alias = ?")
                .params(filled.index(), filled.position(), alias)
                .update();
        return filled;
    }

    /** A part of the work, done within the transaction that keeps others from it. */
    @FunctionalInterface
    public interface Step {
        Filling from(Filling before);
    }
}
