package io.docket.faults.oracle;

import io.docket.api.seal.MasterKeyRing;
import io.docket.api.seal.SubjectKeyTable;
import io.docket.api.seal.Vault;
import io.docket.api.wire.SealedJson;
import io.docket.embedded.Database;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What events of a desk say of people, with the keys that the desk has. */
public final class Texts {

    private final SealedJson texts;

    public Texts(Database database) {
        var sql = JdbcClient.create(new DriverManagerDataSource(
                database.url(), database.owner().user(), database.owner().password()));
        texts = new SealedJson(new Vault(new SubjectKeyTable(sql, MasterKeyRing.of(database.keys(), sql))));
    }

    /** The event's JSON, opened. */
    public String open(UUID event, byte[] payload) {
        return new String(texts.open(event, payload), StandardCharsets.UTF_8);
    }

    /** The event's JSON, sealed. */
    public byte[] seal(UUID event, String payload) {
        return texts.seal(event, payload.getBytes(StandardCharsets.UTF_8));
    }
}
