package io.docket.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.seal.MissingKeyException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class LogVerificationTest {
    private final MigratedDatabase database = MigratedDatabase.create();

    @TempDir
    private Path folder;

    @Test
    void a_log_on_another_server_is_verified_and_said_to_be_so() throws Exception {
        keep("proof-1.pub");
        assertThat(verified())
                .endsWith("{\"state\":\"intact\",\"events\":0,\"firstBad\":null}\n")
                .contains("0 events and 0 signed tree heads, none of a witness,");
        JdbcClient.create(database.ownerSource())
                .sql("insert into proof_node values (0, 0, sha256('x'))")
                .update();
        assertThat(verified())
                .endsWith(
                        "{\"state\":\"broken\",\"events\":0,\"firstBad\":{\"position\":1,\"reason\":\"The log ends here,"
                                + " and had gone on.\"}}\n");
    }

    @Test
    void nothing_is_said_without_keys() {
        assertThatThrownBy(this::verified).isInstanceOf(MissingKeyException.class);
    }

    @Test
    void where_nothing_is_signed_nothing_is_said_either() throws Exception {
        keep("proof-1.pub");
        JdbcClient.create(database.ownerSource()).sql("""
                        insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number, type,
                            revision, happened_micros, recorded_micros, payload, metadata)
                        values (1, uuidv7(), 'Group', 'one', 0, 'GroupRenamed', '1', 0, 0, '{}', '{}')""").update();
        assertThatThrownBy(this::verified)
                .hasMessageContaining("no signed tree head")
                .hasMessageContaining("1 events");
    }

    @Test
    void a_witness_that_is_named_has_to_be_there() throws Exception {
        keep("proof-1.pub");
        assertThatThrownBy(() -> verified(Map.of("DOCKET_PROOF_WITNESS", "/no/such/folder")))
                .hasMessage("DOCKET_PROOF_WITNESS names /no/such/folder, and there is no heads.jsonl in it.");
    }

    private void keep(String name) throws Exception {
        var key = java.security.KeyPairGenerator.getInstance("Ed25519")
                .generateKeyPair()
                .getPublic();
        Files.writeString(
                Files.createDirectories(folder.resolve("keys")).resolve(name),
                "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(key.getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
    }

    private String verified() {
        return verified(Map.of());
    }

    private String verified(Map<String, String> more) {
        var login = database.database().app();
        var settings = new HashMap<>(more);
        settings.put("DOCKET_POSTGRES_URL", database.database().url());
        settings.put("DOCKET_POSTGRES_USER", login.user());
        settings.put("DOCKET_POSTGRES_PASSWORD", login.password());
        var said = new ByteArrayOutputStream();
        int ended = new LogVerification(folder, settings).run(new PrintStream(said, true, StandardCharsets.UTF_8));
        var text = said.toString(StandardCharsets.UTF_8);
        assertThat(ended).isEqualTo(text.contains("intact") ? 0 : 1);
        return text;
    }
}
