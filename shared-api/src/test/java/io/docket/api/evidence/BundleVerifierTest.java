package io.docket.api.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.evidence.Verdict.Fault;
import io.docket.api.identity.PersonId;
import io.docket.api.proof.EventLeaf;
import io.docket.api.proof.SignedHead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class BundleVerifierTest {

    private final SampleBundle sample = new SampleBundle();

    @TempDir
    private Path folder;

    @Test
    void what_was_not_touched_is_intact() throws IOException {
        var verified = verify(sample.bytes());
        assertThat(verified.verdict().json()).isEqualTo("{\"state\":\"intact\",\"events\":4,\"firstBad\":null}");
        assertThat(verified.keyId()).isEqualTo(SignedHead.keyId(sample.signer.getPublic()));
    }

    @Test
    void no_bit_can_be_changed_anywhere() throws IOException {
        var bundle = sample.bytes();
        for (int place = 0; place < bundle.length; place++) {
            var changed = bundle.clone();
            changed[place] ^= (byte) (1 << place % 8);
            assertThat(verify(changed).verdict().isIntact()).as("byte " + place).isFalse();
        }
    }

    @Test
    void nothing_can_be_cut_off_or_added() throws IOException {
        var bundle = sample.bytes();
        for (int length = 0; length < bundle.length; length += 1 + length / 200) {
            assertThat(verify(Arrays.copyOf(bundle, length)).verdict().isIntact())
                    .isFalse();
        }
        assertThat(reason(Arrays.copyOf(bundle, bundle.length + 1))).contains("directory");
        var before = new byte[bundle.length + 1];
        System.arraycopy(bundle, 0, before, 1, bundle.length);
        assertThat(verify(before).verdict().isIntact()).isFalse();
    }

    @Test
    void nobody_can_make_another_history_of_what_was_signed() {
        Forgeries.all().forEach((what, bundle) -> {
            try {
                assertThat(verify(bundle).verdict().isIntact()).as(what).isFalse();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void what_is_unusual_is_intact() throws IOException {
        for (var bundle : Forgeries.none().entrySet()) {
            assertThat(verify(bundle.getValue()).verdict().firstBad())
                    .as(bundle.getKey())
                    .isEmpty();
        }
    }

    @Test
    void an_event_that_was_changed_after_it_was_proven_is_named() {
        for (var change : List.<UnaryOperator<EventLeaf>>of(
                leaf -> Leaves.with(leaf, leaf.type(), leaf.happenedMicros() + 1, leaf.payload(), leaf.metadata()),
                leaf -> Leaves.with(leaf, "TicketClosed", leaf.happenedMicros(), leaf.payload(), leaf.metadata()),
                leaf -> Leaves.with(leaf, leaf.type(), leaf.happenedMicros(), bytes("{}"), leaf.metadata()),
                leaf -> Leaves.with(leaf, leaf.type(), leaf.happenedMicros(), leaf.payload(), bytes("{}")))) {
            var fault = fault(events -> events.set(1, replaced(events.get(1), change)));
            assertThat(fault).isEqualTo(new Fault(5, "It is not what the log holds at this position"));
        }
    }

    @Test
    void a_line_that_cannot_be_read_is_named() throws IOException {
        var bundle = sample.bytes();
        var text = new String(bundle, StandardCharsets.ISO_8859_1);
        var second = text.indexOf("{\"leaf\"", text.indexOf("{\"leaf\"") + 1);
        bundle[second] = '[';
        assertThat(reason(bundle)).isEqualTo("Line 2 of events.jsonl cannot be read");
    }

    @Test
    void an_event_that_was_left_out_between_others_is_missed() {
        var fault = fault(events -> events.remove(1));
        assertThat(fault).isEqualTo(new Fault(6, "There should be another one of its stream before it"));
    }

    @Test
    void events_that_were_turned_round_are_found() {
        var fault = fault(events -> events.add(events.remove(0)));
        assertThat(fault.position()).isEqualTo(5);
    }

    @Test
    void an_event_about_something_else_does_not_belong_there() {
        sample.log.replaceAll(leaf -> leaf.position() != 5 ? leaf : Leaves.about(UUID.randomUUID(), leaf));
        var evidence = sample.evidence();
        var strange = new SampleBundle().evidence();
        assertThat(strange.events()).hasSize(4);
        assertThat(evidence.events()).hasSize(3);
        assertThat(verdict(evidence).firstBad().orElseThrow().position()).isEqualTo(6);
    }

    @Test
    void no_key_opens_a_text_as_another_one() {
        var fault = fault(events -> {
            var other = new SampleBundle().evidence().events().get(2).keys().get("/body");
            events.set(0, withKeys(events.get(0), Map.of("/subject", other)));
        });
        assertThat(fault.position()).isEqualTo(3);
        assertThat(fault.reason()).contains("sealed with another key");
        var nowhere = fault(events -> events.set(0, withKeys(events.get(0), Map.of("/nothing", key(events.get(0))))));
        assertThat(nowhere.reason()).contains("There is no text at /nothing");
    }

    @Test
    void a_file_is_the_one_that_was_attached() {
        var other = SampleBundle.CONTENT.clone();
        other[3] ^= 1;
        assertThat(fault(Content.of(other)))
                .isEqualTo(new Fault(
                        3, "The file files/" + SampleBundle.FILE + " is not shown to be the one that was attached"));
        assertThat(fault(Content.of(new byte[3])).position()).isEqualTo(3);
    }

    @Test
    void a_file_whose_hash_nobody_can_open_any_more_is_not_for_a_bundle() {
        assertThat(Evidence.fileIds(sample.evidence().events())).containsExactly(SampleBundle.FILE);
        sample.keys.destroy(new PersonId(SampleBundle.ANN));
        assertThat(Evidence.fileIds(sample.evidence().events())).isEmpty();
    }

    @Test
    void a_file_from_before_hashes_has_its_size_alone() {
        sample.log.replaceAll(leaf -> leaf.position() != 3 ? leaf : withoutHash(leaf));
        var evidence = sample.evidence();
        assertThat(Evidence.fileIds(evidence.events())).containsExactly(SampleBundle.FILE);
        assertThat(verdict(evidence).isIntact()).isTrue();
    }

    @Test
    void a_file_that_no_event_names_does_not_belong_there() {
        var evidence = sample.evidence();
        var files = new LinkedHashMap<>(evidence.files());
        files.put(UUID.randomUUID(), Content.of(new byte[0]));
        assertThat(verdict(with(evidence, files)).firstBad().orElseThrow().reason())
                .startsWith("No event names");
    }

    @Test
    void what_is_erased_is_not_there_and_the_proof_holds() {
        sample.keys.destroy(new PersonId(SampleBundle.ANN));
        var evidence = sample.evidence();
        assertThat(evidence.events())
                .allSatisfy(event -> assertThat(event.keys()).isEmpty());
        assertThat(verdict(with(evidence, new LinkedHashMap<>())).isIntact()).isTrue();
    }

    @Test
    void who_signs_with_another_key_than_the_heads_proves_nothing_and_both_are_named() throws IOException {
        var other = SampleBundle.keyPair();
        var verified = verify(new Repacked(sample.bytes()).signedByAnother(other));
        assertThat(verified.verdict().firstBad().orElseThrow().reason())
                .contains(SignedHead.keyId(sample.signer.getPublic()), SignedHead.keyId(other.getPublic()));
        assertThatThrownBy(() -> SampleBundle.bytes(sample.evidence(), other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_head_that_nobody_signed_proves_nothing() {
        var evidence = sample.evidence();
        var head = evidence.head();
        var forged = new SignedHead(head.head(), head.keyId(), new byte[64]);
        assertThat(verdict(sample.evidence(forged, evidence.events())).firstBad())
                .contains(new Fault(0, "The tree head is not what was signed"));
    }

    @Test
    void what_is_no_bundle_is_told_so() throws IOException {
        assertThat(reason(new byte[0])).contains("no bundle");
        assertThat(reason(bytes("PK\3\4 and something else, which goes on for a while")))
                .isNotBlank();
    }

    private interface Forgery {
        void forge(List<Evidence.Event> events);
    }

    /** In what a holder of the key signs nevertheless. */
    private Fault fault(Forgery forgery) {
        var evidence = sample.evidence();
        var events = new ArrayList<>(evidence.events());
        forgery.forge(events);
        return verdict(sample.evidence(evidence.head(), events)).firstBad().orElseThrow();
    }

    private Fault fault(Content file) {
        var files = new LinkedHashMap<>(Map.of(SampleBundle.FILE, file));
        return verdict(with(sample.evidence(), files)).firstBad().orElseThrow();
    }

    private Verdict verdict(Evidence evidence) {
        try {
            return verify(SampleBundle.bytes(evidence, sample.signer)).verdict();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String reason(byte[] bundle) throws IOException {
        return verify(bundle).verdict().firstBad().orElseThrow().reason();
    }

    private BundleVerifier.Verified verify(byte[] bundle) throws IOException {
        return BundleVerifier.verify(Files.write(folder.resolve("bundle.zip"), bundle));
    }

    private static Evidence with(Evidence it, LinkedHashMap<UUID, Content> files) {
        return new Evidence(
                it.ticket(), it.number(), it.madeAt(), it.madeFor(), it.names(), it.head(), it.events(), files);
    }

    private static Evidence.Event replaced(Evidence.Event event, UnaryOperator<EventLeaf> change) {
        return new Evidence.Event(change.apply(event.leaf()), event.proof(), Map.of());
    }

    private static Evidence.Event withKeys(Evidence.Event event, Map<String, io.docket.api.seal.FieldKey> keys) {
        return new Evidence.Event(event.leaf(), event.proof(), keys);
    }

    private static io.docket.api.seal.FieldKey key(Evidence.Event event) {
        return event.keys().values().iterator().next();
    }

    private static EventLeaf withoutHash(EventLeaf it) {
        var payload = (ObjectNode) Json.EVENTS.readTree(it.payload());
        ((ObjectNode) payload.at("/attachments/0")).remove("sha256");
        return Leaves.with(it, it.type(), it.happenedMicros(), Json.EVENTS.writeValueAsBytes(payload), it.metadata());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
