package io.docket.api.seal;

import io.docket.api.id.Uuids;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The master keys of a desk: the keys themselves in a folder, and in the database which there are, each with a
 * fingerprint, so that a node with another folder does not begin with keys of its own that no other node has.
 */
public final class MasterKeyRing implements MasterKeys {

    private static final byte[] FINGERPRINT = "docket fingerprint".getBytes(StandardCharsets.UTF_8);
    private static final int FINGERPRINT_BYTES = 16;

    private final KeyFolder folder;
    private final int current;
    private final Map<Integer, byte[]> keys = new ConcurrentHashMap<>();

    private MasterKeyRing(KeyFolder folder, int current) {
        this.folder = folder;
        this.current = current;
    }

    /**
     * The desk's; its first one is made where it has none.
     *
     * @throws MissingKeyException if the folder has not the keys that the database knows of
     */
    public static MasterKeyRing of(Path folder, JdbcClient sql) {
        var files = new KeyFolder(folder);
        var known = current(sql).orElseGet(() -> {
            add(files, sql, 1);
            return current(sql).orElseThrow();
        });
        var ring = new MasterKeyRing(files, known.number());
        if (!known.fingerprint().equals(fingerprint(ring.key(known.number())))) {
            throw new MissingKeyException(
                    "The key " + known.number() + " in " + folder.toAbsolutePath()
                            + " is another desk's. Point DOCKET_KEYS_DIRECTORY at the folder that all nodes of this desk share.");
        }
        return ring;
    }

    /** The desk's with one more, which wraps from now on; running nodes begin with it when they are started again. */
    public static MasterKeyRing rotated(Path folder, JdbcClient sql) {
        add(new KeyFolder(folder), sql, of(folder, sql).current() + 1);
        return of(folder, sql);
    }

    private static void add(KeyFolder folder, JdbcClient sql, int number) {
        folder.make(number);
        sql.sql("insert into master_key (number, fingerprint) values (?, ?) on conflict do nothing")
                .params(number, fingerprint(folder.read(number)))
                .update();
    }

    @Override
    public int current() {
        return current;
    }

    @Override
    public WrappedKey wrap(SubjectKey key, UUID subject) {
        return new WrappedKey(current, Aes.seal(key(current), key.bytes(), Uuids.bytes(subject)));
    }

    @Override
    public SubjectKey unwrap(WrappedKey key, UUID subject) {
        return new SubjectKey(Aes.open(key(key.master()), key.box(), Uuids.bytes(subject)));
    }

    private byte[] key(int number) {
        return keys.computeIfAbsent(number, folder::read);
    }

    private record Known(int number, String fingerprint) {}

    private static Optional<Known> current(JdbcClient sql) {
        return sql.sql("select number, fingerprint from master_key order by number desc limit 1")
                .query(Known.class)
                .optional();
    }

    private static String fingerprint(byte[] key) {
        return HexFormat.of().formatHex(Derivation.of(key, FINGERPRINT, FINGERPRINT_BYTES));
    }
}
