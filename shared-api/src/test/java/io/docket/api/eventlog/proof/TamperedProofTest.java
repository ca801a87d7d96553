package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.proof.FirstBad;
import io.docket.api.proof.Flaw;
import io.docket.api.proof.Hash;
import io.docket.api.proof.SignedHead;
import io.docket.api.proof.TreeHead;
import io.docket.api.scratch.MigratedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whoever owns the database changes what proves the log, with or without the log itself; the desk's keys are out of
 * their reach.
 */
class TamperedProofTest {
    private SignedLog log = SignedLog.copy();

    @Test
    void nodes_that_were_changed_or_are_gone_are_found() {
        log.owner("update proof_node set hash = sha256('x') where level = 3 and index = 100");
        assertBad(801, Flaw.TREE);
        log.owner("delete from proof_node where level = 2 and index = 50");
        assertBad(201, Flaw.TREE);
    }

    @Test
    void a_tree_that_is_longer_than_the_log_is_found() {
        log.owner("insert into proof_node values (0, %d, sha256('x'))".formatted(SignedLog.EVENTS));
        assertBad(SignedLog.EVENTS + 1, Flaw.CUT_OFF);
    }

    /** With all that can be made without a key. */
    @Test
    void a_log_rewritten_as_a_whole_with_its_tree_does_not_fit_what_was_signed() {
        log.owner("update event set payload = 'x' where global_index >= 1234");
        log.owner("create table old_head as table tree_head");
        log.owner("create table old_key as table proof_key");
        log.owner("truncate proof_node, tree_head, proof_key");
        log.build("others-keys");
        log.owner("truncate tree_head, proof_key");
        log.owner("insert into proof_key select * from old_key");
        log.owner("insert into tree_head select * from old_head");
        assertThat(log.verify().firstBad()).isEqualTo(new FirstBad(1_001, 2_000, Flaw.REWRITTEN));
    }

    @Test
    void heads_that_another_key_signed_are_none() {
        log.owner("update event set payload = 'x' where global_index = 1234");
        log.owner("truncate proof_node, tree_head, proof_key");
        log.build("others-keys");
        assertBad(1_000, Flaw.HEAD);
    }

    /** As a desk would that is started again, and knows no better. */
    @Test
    void a_log_that_the_desk_itself_signs_anew_does_not_fit_what_the_witness_keeps() {
        log.owner("update event set payload = 'x' where global_index = 1234");
        log.owner("truncate proof_node, tree_head");
        log.build();
        assertThat(log.verify().firstBad()).isEqualTo(new FirstBad(1_001, 2_000, Flaw.REWRITTEN));
        log = log.watchedBy("none");
        assertThat(log.verify().isIntact()).isTrue();
        assertThat(log.verify().witnessed()).isZero();
    }

    @Test
    void heads_that_were_changed_are_found() {
        log.owner("update tree_head set at = at + interval '1 second' where size = 3000");
        assertBad(3_000, Flaw.HEAD);
    }

    @Test
    void a_witness_whose_heads_nobody_signed_is_told() throws IOException {
        log = log.watchedBy("forged");
        var others = HeadKeys.of(
                        log.folder().resolve("witness-keys"),
                        MigratedDatabase.create().sql())
                .current();
        var head = new TreeHead(10_000, Hash.parse("ab".repeat(32)), Instant.now());
        new WitnessFile(log.witness()).keep(List.of(SignedHead.sign(head, others)));
        assertBad(10_000, Flaw.HEAD);
    }

    @Test
    void a_line_that_a_crash_cut_off_is_no_flaw() throws IOException {
        log = log.watchedBy("cut");
        log.keepHeads(3);
        Files.writeString(log.witness().resolve("heads.jsonl"), "{\"size\":40", StandardOpenOption.APPEND);
        assertThat(log.verify().isIntact()).isTrue();
    }

    private void assertBad(long position, Flaw flaw) {
        assertThat(log.firstBad()).contains(FirstBad.at(position, flaw));
    }
}
