package io.docket.query.audit.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.audit.FindVerification;
import io.docket.api.audit.ListVerifications;
import io.docket.api.audit.VerificationReport;
import io.docket.api.audit.VerificationRun;
import io.docket.api.eventlog.proof.LogVerifier;
import io.docket.api.eventlog.proof.ProofState;
import io.docket.api.scratch.MigratedDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class VerificationsTest {
    private final MigratedDatabase database = MigratedDatabase.create();
    private final JdbcClient owner = JdbcClient.create(database.ownerSource());
    private final VerificationTable table = new VerificationTable(database.sql());
    private final List<Verifications> nodes = new ArrayList<>();

    @TempDir
    private Path keys;

    @BeforeEach
    void writeALog() throws IOException, GeneralSecurityException {
        var key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic();
        Files.writeString(
                keys.resolve("proof-1.pub"),
                "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(key.getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        owner.sql("""
                insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number, type, revision,
                    happened_micros, recorded_micros, payload, metadata)
                select n, uuidv7(), 'Ticket', n, 0, 'TicketClosed', '1', n, n, '{}', '{}'
                from generate_series(1, 20) as n""").update();
    }

    @AfterEach
    void stop() {
        nodes.forEach(Verifications::close);
    }

    @Test
    void before_the_first_nothing_is_known() {
        assertThat(report().state()).isEqualTo("unknown");
        assertThat(report().events()).isZero();
        assertThat(report().rootHash()).isNull();
    }

    @Test
    void whoever_asks_has_the_whole_log_verified() {
        var begun = node().begin(null);
        assertThat(begun.scope()).isEqualTo("whole");
        assertThat(begun.head()).isEqualTo(20);
        awaitState("intact");
        assertThat(report().events()).isEqualTo(20);
        assertThat(report().firstBad()).isNull();
        assertThat(runs()).singleElement().satisfies(run -> {
            assertThat(run.id()).isEqualTo(begun.id());
            assertThat(run.position()).isEqualTo(20);
            assertThat(run.endedAt()).isAfterOrEqualTo(run.startedAt());
        });
    }

    @Test
    void two_nodes_do_not_verify_at_once() throws Exception {
        var node = node();
        var other = node();
        try (var gate = database.ownerSource().getConnection()) {
            gate.setAutoCommit(false);
            try (var lock = gate.createStatement()) {
                lock.execute("lock table proof_node in access exclusive mode");
                var begun = node.begin(null).id();
                assertThat(other.begin(null).id()).isEqualTo(begun);
                assertThat(report().state()).isEqualTo("running");
            }
            gate.commit();
        }
        awaitState("intact");
        assertThat(other.begin(null).id()).isNotEqualTo(runs().getLast().id());
        awaitState("intact");
        assertThat(runs()).hasSize(2);
    }

    @Test
    void what_a_node_left_behind_that_ended_in_the_midst_keeps_nobody_back() {
        owner.sql("""
                insert into verification_run (id, scope, head, seen_at)
                values (uuidv7(), 'whole', 20, clock_timestamp() - interval '61 seconds')""").update();
        assertThat(report().state()).isEqualTo("unknown");
        assertThat(runs().getFirst().state()).isEqualTo("stopped");
        node().begin(null);
        awaitState("intact");
        assertThat(runs()).extracting(VerificationRun::state).containsExactly("intact", "stopped");
    }

    @Test
    void each_start_verifies_what_is_recent() {
        node().verifyRecent();
        awaitState("intact");
        assertThat(runs()).extracting(VerificationRun::scope).containsExactly("recent");
    }

    @Test
    void what_was_found_wrong_stays_wrong_until_the_whole_log_is_found_right() {
        var node = node();
        owner.sql("update event set global_index = 30 where global_index = 13").update();
        node.begin(null);
        awaitState("broken");
        assertThat(report().firstBad()).satisfies(bad -> {
            assertThat(bad.position()).isEqualTo(13);
            assertThat(bad.flaw()).isEqualTo("missing");
            assertThat(bad.until()).isNull();
            assertThat(bad.reason()).isEqualTo("The event is missing, and later ones are there.");
        });
        assertThat(alarm()).isOne();
        owner.sql("update event set global_index = 13 where global_index = 30").update();
        node.verifyRecent();
        await().until(() -> runs().getFirst().state().equals("intact"));
        assertThat(report().state()).isEqualTo("broken");
        node.begin(null);
        awaitState("intact");
        assertThat(alarm()).isZero();
    }

    @Test
    void without_keys_it_comes_to_no_end_and_says_why() throws IOException {
        Files.delete(keys.resolve("proof-1.pub"));
        node().begin(null);
        await().until(() -> runs().getFirst().state().equals("stopped"));
        assertThat(runs().getFirst().cause()).contains("proof-1.pub");
        assertThat(report().state()).isEqualTo("unknown");
    }

    private Verifications node() {
        var node = new Verifications(LogVerifier.of(database.source(), keys, keys.resolve("witness")), table);
        nodes.add(node);
        return node;
    }

    private void awaitState(String state) {
        await().until(() -> report().state().equals(state));
    }

    private VerificationReport report() {
        return queries().find(new FindVerification());
    }

    private List<VerificationRun> runs() {
        return queries().list(new ListVerifications(10)).items();
    }

    private VerificationQueries queries() {
        return new VerificationQueries(table, new ProofState(database.sql()));
    }

    private double alarm() {
        var registry = new SimpleMeterRegistry();
        new VerificationFigures(table, new ProofState(database.sql())).bindTo(registry);
        return registry.get("docket.log.broken").gauge().value();
    }
}
