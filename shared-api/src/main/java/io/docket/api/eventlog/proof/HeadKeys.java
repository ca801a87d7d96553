package io.docket.api.eventlog.proof;

import io.docket.api.proof.SignedHead;
import io.docket.api.seal.MissingKeyException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a desk signs tree heads with: the keys themselves in a folder, and in the database the public ones, each by its
 * id. The last one signs; those before it stay known, as what they signed stays.
 */
final class HeadKeys {

    private final HeadKeyFolder folder;
    private final KeyPair current;

    private HeadKeys(HeadKeyFolder folder, KeyPair current) {
        this.folder = folder;
        this.current = current;
    }

    /**
     * The desk's; its first one is made where it has none.
     *
     * @throws MissingKeyException if the folder has not the keys that the database knows of
     */
    static HeadKeys of(Path directory, JdbcClient sql) {
        var folder = new HeadKeyFolder(directory.toAbsolutePath());
        if (last(sql) == 0) {
            add(folder, sql, 1);
        }
        int last = last(sql);
        var keys = new HeadKeys(folder, folder.read(last));
        if (!id(sql, last).equals(SignedHead.keyId(keys.current.getPublic()))) {
            throw new MissingKeyException(
                    "The key proof-" + last + " in " + folder.folder()
                            + " is another desk's. Point DOCKET_KEYS_DIRECTORY at the folder that all nodes of this desk share.");
        }
        return keys;
    }

    /** The desk's with one more, which signs from now on; running nodes begin with it when they are started again. */
    static HeadKeys rotated(Path directory, JdbcClient sql) {
        of(directory, sql);
        add(new HeadKeyFolder(directory.toAbsolutePath()), sql, last(sql) + 1);
        return of(directory, sql);
    }

    KeyPair current() {
        return current;
    }

    /** Also one that another node has made since. */
    Optional<PublicKey> known(String id) {
        return Optional.ofNullable(folder.publicKeys().get(id));
    }

    /**
     * A head with the signature of the key that signs now, which stands by what the ones before it signed: it says the
     * same of the same tree, so that witnesses know its root.
     *
     * @throws IllegalStateException if nobody signed it
     */
    SignedHead signedNow(SignedHead head) {
        if (head.keyId().equals(SignedHead.keyId(current.getPublic()))) {
            return head;
        }
        if (known(head.keyId()).filter(head::isSignedBy).isEmpty()) {
            throw new IllegalStateException("The tree head at " + head.head().size() + " is not what was signed");
        }
        return SignedHead.sign(head.head(), current);
    }

    private static void add(HeadKeyFolder folder, JdbcClient sql, int number) {
        var key = folder.make(number).getPublic();
        sql.sql("insert into proof_key (key_id, number, public_key) values (?, ?, ?) on conflict do nothing")
                .params(SignedHead.keyId(key), number, key.getEncoded())
                .update();
    }

    private static int last(JdbcClient sql) {
        return sql.sql("select coalesce(max(number), 0) from proof_key")
                .query(Integer.class)
                .single();
    }

    private static String id(JdbcClient sql, int number) {
        return sql.sql("select key_id from proof_key where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }
}
