package io.docket.api.eventlog.proof;

import io.docket.api.proof.Hash;
import io.docket.api.proof.SignedHead;
import io.docket.api.proof.TreeHead;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tree heads that were signed, by their sizes. */
final class HeadTable {

    private static final String SELECT = "select size, root, at, key_id, signature from tree_head ";

    private final JdbcClient sql;

    HeadTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<SignedHead> last() {
        return sql.sql(SELECT + "order by size desc limit 1")
                .query(HeadTable::head)
                .optional();
    }

    /** Those of more leaves, the smallest first. */
    List<SignedHead> after(long size, int limit) {
        return sql.sql(SELECT + "where size > ? order by size limit ?")
                .params(size, limit)
                .query(HeadTable::head)
                .list();
    }

    /** Those of more leaves than the first size, and of no more than the last, the smallest first. */
    List<SignedHead> between(long first, long last) {
        return sql.sql(SELECT + "where size > ? and size <= ? order by size")
                .params(first, last)
                .query(HeadTable::head)
                .list();
    }

    /** The largest that has no more leaves. */
    Optional<SignedHead> upTo(long size) {
        return sql.sql(SELECT + "where size <= ? order by size desc limit 1")
                .param(size)
                .query(HeadTable::head)
                .optional();
    }

    /** @throws IllegalStateException if there is one already of as many leaves, or of more */
    void insert(SignedHead signed) {
        var head = signed.head();
        int inserted = sql.sql("""
                        insert into tree_head (size, root, at, key_id, signature) select ?, ?, ?, ?, ?
                        where not exists (select from tree_head where size >= ?)""")
                .params(head.size(), head.root().bytes(), head.at().atOffset(ZoneOffset.UTC))
                .params(signed.keyId(), signed.signature(), head.size())
                .update();
        if (inserted == 0) {
            throw new IllegalStateException(
                    "Another node has signed the tree at " + head.size() + " leaves, or at more");
        }
    }

    private static SignedHead head(ResultSet row, int number) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new SignedHead(
                new TreeHead(row.getLong("size"), Hash.of(row.getBytes("root")), at),
                row.getString("key_id"),
                row.getBytes("signature"));
    }
}
