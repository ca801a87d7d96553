package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.proof.FirstBad;
import io.docket.api.proof.Flaw;
import io.docket.api.proof.Hash;
import io.docket.api.proof.SignedHead;
import io.docket.api.proof.TreeHead;
import io.docket.api.proof.Verification;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.seal.MissingKeyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever owns the database changes it, in every way; the desk's keys and the witness are out of their reach. */
class LogVerifierTest {
    /** Heads at each thousand and at the end; two pages. */
    private static final int EVENTS = 5_300;

    private static final List<String> CHANGES = List.of(
            "payload = 'x'",
            "payload = payload || ' '",
            "metadata = '{}'",
            "type = 'TicketClosed'",
            "revision = '2'",
            "actor = 'user:other'",
            "ticket_id = uuidv7()",
            "event_id = uuidv7()",
            "aggregate_type = 'Person'",
            "aggregate_id = 'another'",
            "sequence_number = 7",
            "happened_micros = happened_micros + 1",
            "recorded_micros = recorded_micros - 1");

    private static MigratedDatabase original;

    @TempDir
    private static Path folder;

    private MigratedDatabase database;
    private Path witness;

    @BeforeAll
    static void writeALog() throws IOException {
        original = MigratedDatabase.create();
        var log = new TestEvents(original);
        log.append(EVENTS);
        build(original);
        JdbcClient.create(original.ownerSource())
                .sql("create table kept as table event")
                .update();
        new WitnessFile(folder.resolve("witness")).keep(new HeadTable(original.sql()).after(0, 100));
    }

    @BeforeEach
    void copyIt() {
        database = original.copy();
        witness = folder.resolve("witness");
    }

    @Test
    void a_log_as_it_was_written_is_intact() {
        var found = verify();
        assertThat(found.firstBad()).isNull();
        assertThat(found.events()).isEqualTo(EVENTS);
        assertThat(found.heads()).isEqualTo(6);
        assertThat(found.witnessed()).isEqualTo(6);
        assertThat(found.last()).isEqualTo(new HeadTable(database.sql()).last().orElseThrow());
    }

    @Test
    void an_empty_log_is_intact() {
        database = MigratedDatabase.create();
        witness = folder.resolve("none");
        var found = verify();
        assertThat(found.isIntact()).isTrue();
        assertThat(found.events()).isZero();
        assertThat(found.last()).isNull();
    }

    @Test
    void what_is_not_in_the_tree_yet_is_no_flaw() {
        new TestEvents(database).append(10);
        assertThat(verify().isIntact()).isTrue();
        assertThat(verify().events()).isEqualTo(EVENTS + 10);
    }

    @Test
    void each_column_of_an_event_counts() {
        for (var change : CHANGES) {
            long position = random();
            owner("update event set " + change + " where global_index = " + position);
            assertBad(position, Flaw.CHANGED);
            putBack(position, position);
        }
    }

    @Test
    void each_position_is_found() {
        for (long position : List.of(1L, 2L, 999L, 1_000L, 1_001L, 4_096L, 4_097L, (long) EVENTS)) {
            owner("update event set payload = 'x' where global_index = " + position);
            assertBad(position, Flaw.CHANGED);
            putBack(position, position);
        }
    }

    @Test
    void of_many_the_first_is_named() {
        long first = random();
        owner("update event set metadata = '{}' where global_index >= " + first);
        assertBad(first, Flaw.CHANGED);
    }

    @Test
    void what_is_taken_out_of_the_middle_is_missed() {
        for (long position : List.of(1L, 1_000L, 4_096L, 4_097L, EVENTS - 1L)) {
            owner("delete from event where global_index = " + position);
            assertBad(position, Flaw.MISSING);
            putBack(position, position);
        }
    }

    @Test
    void an_end_that_is_cut_off_is_missed() {
        for (long position : List.of((long) EVENTS, 4_097L, 4_096L, 1_001L, 1L)) {
            owner("delete from event where global_index >= " + position);
            assertBad(position, Flaw.CUT_OFF);
        }
    }

    @Test
    void an_end_that_is_cut_off_with_all_that_was_over_it_is_missed_by_the_witness() {
        owner("delete from event where global_index > 2000");
        owner("delete from proof_node where (index + 1) << level > 2000");
        owner("delete from tree_head where size > 2000");
        assertBad(2_001, Flaw.CUT_OFF);
    }

    @Test
    void events_that_changed_places_are_found() {
        for (var pair : List.of(List.of(1, 2), List.of(999, 1_500), List.of(4_096, 4_097))) {
            swap(pair.getFirst(), pair.getLast());
            assertBad(pair.getFirst(), Flaw.MOVED);
            swap(pair.getFirst(), pair.getLast());
        }
    }

    @Test
    void an_event_between_others_is_found() {
        owner("update event set global_index = -global_index where global_index >= 1234");
        owner("update event set global_index = 1 - global_index where global_index < 0");
        insert(1_234);
        assertBad(1_234, Flaw.INSERTED);
    }

    @Test
    void what_is_taken_out_is_missed_though_all_later_ones_have_moved_up() {
        owner("delete from event where global_index between 1234 and 1240");
        owner("update event set global_index = -global_index where global_index >= 1234");
        owner("update event set global_index = -7 - global_index where global_index < 0");
        assertBad(1_234, Flaw.MISSING);
    }

    @Test
    void what_is_put_before_the_first_is_found() {
        insert(0);
        assertBad(0, Flaw.INSERTED);
    }

    @Test
    void nodes_that_were_changed_or_are_gone_are_found() {
        owner("update proof_node set hash = sha256('x') where level = 3 and index = 100");
        assertBad(801, Flaw.TREE);
        owner("delete from proof_node where level = 2 and index = 50");
        assertBad(201, Flaw.TREE);
    }

    @Test
    void a_tree_that_is_longer_than_the_log_is_found() {
        owner("insert into proof_node values (0, %d, sha256('x'))".formatted(EVENTS));
        assertBad(EVENTS + 1, Flaw.CUT_OFF);
    }

    /** With all that can be made without a key. */
    @Test
    void a_log_rewritten_as_a_whole_with_its_tree_does_not_fit_what_was_signed() {
        owner("update event set payload = 'x' where global_index >= 1234");
        owner("create table old_head as table tree_head");
        owner("create table old_key as table proof_key");
        owner("truncate proof_node, tree_head, proof_key");
        build(database, folder.resolve("others-keys"));
        owner("truncate tree_head, proof_key");
        owner("insert into proof_key select * from old_key");
        owner("insert into tree_head select * from old_head");
        assertThat(verify().firstBad()).isEqualTo(new FirstBad(1_001, 2_000, Flaw.REWRITTEN));
    }

    @Test
    void heads_that_another_key_signed_are_none() {
        owner("update event set payload = 'x' where global_index = 1234");
        owner("truncate proof_node, tree_head, proof_key");
        build(database, folder.resolve("others-keys"));
        assertBad(1_000, Flaw.HEAD);
    }

    /** As a desk would that is started again, and knows no better. */
    @Test
    void a_log_that_the_desk_itself_signs_anew_does_not_fit_what_the_witness_keeps() {
        owner("update event set payload = 'x' where global_index = 1234");
        owner("truncate proof_node, tree_head");
        build(database);
        assertThat(verify().firstBad()).isEqualTo(new FirstBad(1_001, 2_000, Flaw.REWRITTEN));
        witness = folder.resolve("none");
        assertThat(verify().isIntact()).isTrue();
        assertThat(verify().witnessed()).isZero();
    }

    @Test
    void heads_that_were_changed_are_found() {
        owner("update tree_head set at = at + interval '1 second' where size = 3000");
        assertBad(3_000, Flaw.HEAD);
    }

    @Test
    void a_witness_whose_heads_nobody_signed_is_told() throws IOException {
        witness = folder.resolve("forged");
        var others = HeadKeys.of(
                        folder.resolve("witness-keys"),
                        MigratedDatabase.create().sql())
                .current();
        var head = new TreeHead(10_000, Hash.parse("ab".repeat(32)), Instant.now());
        new WitnessFile(witness).keep(List.of(SignedHead.sign(head, others)));
        assertBad(10_000, Flaw.HEAD);
    }

    @Test
    void a_line_that_a_crash_cut_off_is_no_flaw() throws IOException {
        witness = folder.resolve("cut");
        new WitnessFile(witness).keep(new HeadTable(database.sql()).after(0, 3));
        Files.writeString(witness.resolve("heads.jsonl"), "{\"size\":40", StandardOpenOption.APPEND);
        assertThat(verify().isIntact()).isTrue();
    }

    @Test
    void what_comes_meanwhile_is_no_flaw() throws IOException {
        var events = new TestEvents(database);
        witness = folder.resolve("growing");
        var verifier = LogVerifier.of(database.source(), folder.resolve("keys"), witness);
        for (int round = 0; round < 5; round++) {
            var growing = Thread.ofPlatform().start(() -> {
                events.append(3_000);
                build(database);
            });
            assertThat(verifier.verify(position -> {}).isIntact()).isTrue();
            new WitnessFile(witness).keep(new HeadTable(database.sql()).after(0, 1_000));
            assertThat(verifier.verify(position -> {}).isIntact()).isTrue();
            join(growing);
        }
    }

    @Test
    void the_recent_part_begins_at_a_head_and_believes_what_comes_before() {
        new TestEvents(database).append(10_000);
        build(database);
        witness = folder.resolve("none");
        var found = recent();
        assertThat(found.isIntact()).isTrue();
        assertThat(found.from()).isEqualTo(EVENTS);
        assertThat(found.heads()).isEqualTo(11);
        owner("update event set payload = 'x' where global_index in (4000, 15000)");
        assertThat(recent().firstBad()).isEqualTo(FirstBad.at(15_000, Flaw.CHANGED));
    }

    @Test
    void the_recent_part_does_not_begin_at_a_tree_that_was_not_signed() {
        new TestEvents(database).append(10_000);
        build(database);
        owner("update proof_node set hash = sha256('x') where level = 12 and index = 0");
        assertThat(recent().firstBad()).isEqualTo(new FirstBad(1, EVENTS, Flaw.TREE));
        owner("delete from proof_node where level = 12 and index = 0");
        assertThat(recent().firstBad()).isEqualTo(new FirstBad(1, EVENTS, Flaw.TREE));
        owner("update tree_head set at = at + interval '1 second' where size = " + EVENTS);
        assertThat(recent().firstBad()).isEqualTo(FirstBad.at(EVENTS, Flaw.HEAD));
    }

    @Test
    void it_says_how_far_it_is() {
        var reached = new ArrayList<Long>();
        LogVerifier.of(database.source(), folder.resolve("keys"), witness).verify(reached::add);
        assertThat(reached).containsExactly(4_096L, (long) EVENTS);
    }

    @Test
    void without_keys_nothing_is_said() {
        var verifier = LogVerifier.of(database.source(), folder.resolve("nowhere"), witness);
        assertThatThrownBy(() -> verifier.verify(position -> {}))
                .isInstanceOf(MissingKeyException.class)
                .hasMessageContaining("nowhere");
    }

    private static void build(MigratedDatabase database) {
        build(database, folder.resolve("keys"));
    }

    private static void build(MigratedDatabase database, Path keys) {
        var builder = new TestEvents(database).builder(keys, 1_000);
        while (builder.build()) {
            // There is more.
        }
        builder.sign();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long random() {
        return 1 + new Random().nextInt(EVENTS);
    }

    private void swap(long one, long other) {
        owner("update event set global_index = -1 where global_index = " + one);
        owner("update event set global_index = %d where global_index = %d".formatted(one, other));
        owner("update event set global_index = %d where global_index = -1".formatted(other));
    }

    private void insert(long position) {
        owner("""
                insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number, type, revision,
                    happened_micros, recorded_micros, payload, metadata)
                values (%d, uuidv7(), 'Ticket', 'inserted', 0, 'TicketClosed', '1', 0, 0, '{}', '{}')""".formatted(position));
    }

    private void putBack(long first, long last) {
        owner("delete from event where global_index between %d and %d".formatted(first, last));
        owner("insert into event select * from kept where global_index between %d and %d".formatted(first, last));
    }

    private void owner(String statement) {
        JdbcClient.create(database.ownerSource()).sql(statement).update();
    }

    private Verification verify() {
        return LogVerifier.of(database.source(), folder.resolve("keys"), witness)
                .verify(position -> {});
    }

    private Verification recent() {
        return LogVerifier.of(database.source(), folder.resolve("keys"), witness)
                .verifyRecent(position -> {});
    }

    private void assertBad(long position, Flaw flaw) {
        assertThat(verify().firstBad()).isEqualTo(FirstBad.at(position, flaw));
    }
}
