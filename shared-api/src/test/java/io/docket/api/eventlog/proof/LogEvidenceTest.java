package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.attachment.FileStore;
import io.docket.api.evidence.BundleVerifier;
import io.docket.api.evidence.SampleBundle;
import io.docket.api.evidence.Verdict;
import io.docket.api.identity.PersonId;
import io.docket.api.proof.EventLeaf;
import io.docket.api.proof.MerkleTree;
import io.docket.api.proof.SignedHead;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.EvidenceSubject;
import io.docket.api.wire.TestFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class LogEvidenceTest {
    private static final String INSERT = """
            insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number, ticket_id, type,
                revision, actor, happened_micros, recorded_micros, payload, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final PersonId ANN = new PersonId(SampleBundle.ANN);

    private final MigratedDatabase database = MigratedDatabase.create();
    private final SampleBundle sample = new SampleBundle();

    @TempDir
    private Path folder;

    private FileStore files;
    private HeadKeys keys;

    @BeforeEach
    void writeLog() throws IOException {
        files = TestFiles.in(folder.resolve("files"), sample.keys);
        keys = HeadKeys.of(folder.resolve("keys"), database.sql());
        files.put(SampleBundle.FILE, ANN, new ByteArrayInputStream(SampleBundle.CONTENT), 1_000);
        sample.log.forEach(this::insert);
        new TestEvents(database).builder(folder.resolve("keys"), 100).build();
    }

    @Test
    void what_the_log_holds_of_a_ticket_is_proven_by_the_bundle() throws IOException {
        var bundle = bundle();
        assertThat(verdict(bundle)).isEqualTo(new Verdict(4, Optional.empty()));
        assertThat(entries(bundle))
                .containsExactly(
                        "evidence.html", "events.jsonl", "files/" + SampleBundle.FILE, "bundle.json", "bundle.sig");
    }

    @Test
    void what_was_changed_in_the_database_since_it_was_signed_is_found() throws IOException {
        asOwner("update event set happened_micros = happened_micros + 1 where global_index = 6");
        assertThat(verdict(bundle()).firstBad())
                .contains(new Verdict.Fault(6, "It is not what the log holds at this position"));
        asOwner("update event set happened_micros = happened_micros - 1 where global_index = 6");
        assertThat(verdict(bundle()).isIntact()).isTrue();
        asOwner("delete from event where global_index = 5");
        assertThat(verdict(bundle()).firstBad())
                .contains(new Verdict.Fault(6, "There should be another one of its stream before it"));
    }

    @Test
    void an_event_that_cannot_be_read_any_more_is_given_nevertheless() throws IOException {
        asOwner("update event set payload = 'no JSON' where global_index = 3");
        assertThat(verdict(bundle()).firstBad())
                .hasValueSatisfying(fault -> assertThat(fault.position()).isEqualTo(3));
    }

    @Test
    void texts_and_files_of_somebody_forgotten_are_left_out_and_the_proof_holds() throws IOException {
        sample.keys.destroy(ANN);
        var bundle = bundle();
        assertThat(verdict(bundle)).isEqualTo(new Verdict(4, Optional.empty()));
        assertThat(entries(bundle)).doesNotContain("files/" + SampleBundle.FILE);
        assertThat(text(bundle, "events.jsonl").lines()).allMatch(line -> line.endsWith("\"keys\":{}}"));
    }

    @Test
    void addresses_are_for_those_who_may_know_them() throws IOException {
        assertThat(text(bundle(true), "events.jsonl")).contains("/metadata/client");
        var without = bundle(false);
        assertThat(text(without, "events.jsonl")).contains("/body").doesNotContain("/metadata/client");
        assertThat(verdict(without).isIntact()).isTrue();
    }

    @Test
    void a_file_that_was_altered_is_left_out() throws IOException {
        try (var stored = Files.walk(folder.resolve("files"))) {
            var file = stored.filter(Files::isRegularFile).findFirst().orElseThrow();
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length - 1] ^= 1;
            Files.write(file, bytes);
        }
        var bundle = bundle();
        assertThat(verdict(bundle).isIntact()).isTrue();
        assertThat(entries(bundle)).doesNotContain("files/" + SampleBundle.FILE);
    }

    @Test
    void after_a_rotation_the_new_key_signs_both_the_bundle_and_the_head_also_where_the_old_one_is_gone()
            throws IOException {
        var old = SignedHead.keyId(keys.current().getPublic());
        keys = HeadKeys.rotated(folder.resolve("keys"), database.sql());
        Files.delete(folder.resolve("keys/proof-1.key"));
        var bundle = bundle();
        assertThat(verdict(bundle)).isEqualTo(new Verdict(4, Optional.empty()));
        assertThat(BundleVerifier.verify(bundle).keyId())
                .isEqualTo(SignedHead.keyId(keys.current().getPublic()))
                .isNotEqualTo(old);
    }

    @Test
    void after_a_rotation_no_head_is_signed_anew_that_nobody_signed() {
        keys = HeadKeys.rotated(folder.resolve("keys"), database.sql());
        asOwner("update tree_head set at = at + interval '1 second'");
        assertThatThrownBy(this::bundle).hasMessageContaining("is not what was signed");
    }

    @Test
    void keys_of_people_are_never_given_away() throws IOException {
        var manifest = text(bundle(), "bundle.json");
        assertThat(manifest).contains("\"names\":{\"" + ANN + "\":\"Ann\"}");
        var lines = text(bundle(), "events.jsonl").lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst()).contains("\"keys\":{\"/attachments/0/name\":");
    }

    private Path bundle() throws IOException {
        return bundle(true);
    }

    private Path bundle(boolean addresses) throws IOException {
        var log = database.sql();
        var evidence = new LogEvidence(
                new LeafRows(log),
                new MerkleTree(new NodeTable(log)),
                new HeadRequests(log, Duration.ZERO),
                keys,
                sample.keys,
                files,
                Clock.systemUTC());
        var subject = new EvidenceSubject(
                new TicketId(SampleBundle.TICKET), 17, ANN, addresses, Map.of(ANN.toString(), "Ann"));
        var file = folder.resolve("bundle.zip");
        try (var out = Files.newOutputStream(file)) {
            evidence.of(subject).writeTo(out);
        }
        return file;
    }

    private static Verdict verdict(Path bundle) throws IOException {
        return BundleVerifier.verify(bundle).verdict();
    }

    /** As everybody else reads archives. */
    private static List<String> entries(Path bundle) throws IOException {
        try (var zip = new ZipFile(bundle.toFile())) {
            return zip.stream().map(entry -> entry.getName()).toList();
        }
    }

    private static String text(Path bundle, String entry) throws IOException {
        try (var zip = new ZipFile(bundle.toFile());
                var content = zip.getInputStream(zip.getEntry(entry))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void insert(EventLeaf leaf) {
        database.sql()
                .sql(INSERT)
                .params(leaf.position(), leaf.id(), leaf.aggregateType(), leaf.aggregateId(), leaf.sequence())
                .params(leaf.ticket(), leaf.type(), leaf.revision(), leaf.actor())
                .params(leaf.happenedMicros(), leaf.recordedMicros(), leaf.payload(), leaf.metadata())
                .update();
    }

    private void asOwner(String statement) {
        JdbcClient.create(database.ownerSource()).sql(statement).update();
    }
}
