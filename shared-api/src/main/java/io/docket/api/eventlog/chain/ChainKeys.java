package io.docket.api.eventlog.chain;

import io.docket.api.seal.MissingKeyException;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a desk chains its events with: the keys themselves in a folder, and in the database which there are, each with a
 * fingerprint, so that a node with another folder does not begin with a key of its own. The last one chains; those
 * before it are needed to verify.
 */
public final class ChainKeys {

    private ChainKeys() {}

    /**
     * The desk's; its first key is made where it has none, and chains whatever comes from then on.
     *
     * @throws MissingKeyException if the folder has not the keys that the database knows of
     */
    public static Chain of(Path directory, JdbcClient sql) {
        var folder = new ChainFolder(directory.toAbsolutePath());
        if (last(sql) == 0) {
            add(folder, sql, 1);
        }
        int last = last(sql);
        var keys = folder.upTo(last);
        var key = keys.getLast();
        if (!key.fingerprint().equals(fingerprint(sql, last))) {
            throw new MissingKeyException(
                    "The key chain-" + last + " in " + folder.folder()
                            + " is another desk's. Point DOCKET_KEYS_DIRECTORY at the folder that all nodes of this desk share.");
        }
        return new Chain(keys, key);
    }

    /** The desk's with one more, which chains from now on; running nodes begin with it when they are started again. */
    public static Chain rotated(Path directory, JdbcClient sql) {
        of(directory, sql);
        add(new ChainFolder(directory.toAbsolutePath()), sql, last(sql) + 1);
        return of(directory, sql);
    }

    private static void add(ChainFolder folder, JdbcClient sql, int number) {
        folder.make(number, head(sql));
        sql.sql("insert into chain_key (number, fingerprint) values (?, ?) on conflict do nothing")
                .params(number, folder.read(number).fingerprint())
                .update();
    }

    private static long head(JdbcClient sql) {
        return sql.sql("select coalesce(max(global_index), 0) from event")
                .query(Long.class)
                .single();
    }

    private static int last(JdbcClient sql) {
        return sql.sql("select coalesce(max(number), 0) from chain_key")
                .query(Integer.class)
                .single();
    }

    private static String fingerprint(JdbcClient sql, int number) {
        return sql.sql("select fingerprint from chain_key where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }
}
