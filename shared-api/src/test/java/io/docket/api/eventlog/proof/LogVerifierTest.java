package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.proof.FirstBad;
import io.docket.api.proof.Flaw;
import io.docket.api.seal.MissingKeyException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What is found in a log that is as it was written, and of a part of it. */
class LogVerifierTest {
    private SignedLog log = SignedLog.copy();

    @Test
    void a_log_as_it_was_written_is_intact() {
        var found = log.verify();
        assertThat(found.firstBad()).isNull();
        assertThat(found.events()).isEqualTo(SignedLog.EVENTS);
        assertThat(found.heads()).isEqualTo(6);
        assertThat(found.witnessed()).isEqualTo(6);
        assertThat(found.last())
                .isEqualTo(new HeadTable(log.database().sql()).last().orElseThrow());
    }

    @Test
    void an_empty_log_is_intact() {
        log = log.empty();
        var found = log.verify();
        assertThat(found.isIntact()).isTrue();
        assertThat(found.events()).isZero();
        assertThat(found.last()).isNull();
    }

    @Test
    void what_is_not_in_the_tree_yet_is_no_flaw() {
        log.append(10);
        assertThat(log.verify().isIntact()).isTrue();
        assertThat(log.verify().events()).isEqualTo(SignedLog.EVENTS + 10);
    }

    @Test
    void what_comes_meanwhile_is_no_flaw() {
        log = log.watchedBy("growing");
        var verifier = log.verifier();
        for (int round = 0; round < 5; round++) {
            var growing = Thread.ofPlatform().start(() -> {
                log.append(3_000);
                log.build();
            });
            assertThat(verifier.verify(position -> {}).isIntact()).isTrue();
            log.keepHeads(1_000);
            assertThat(verifier.verify(position -> {}).isIntact()).isTrue();
            join(growing);
        }
    }

    @Test
    void the_recent_part_begins_at_a_head_and_believes_what_comes_before() {
        log.append(10_000);
        log.build();
        log = log.watchedBy("none");
        var found = log.verifyRecent();
        assertThat(found.isIntact()).isTrue();
        assertThat(found.from()).isEqualTo(SignedLog.EVENTS);
        assertThat(found.heads()).isEqualTo(11);
        log.owner("update event set payload = 'x' where global_index in (4000, 15000)");
        assertThat(log.verifyRecent().firstBad()).isEqualTo(FirstBad.at(15_000, Flaw.CHANGED));
    }

    @Test
    void the_recent_part_does_not_begin_at_a_tree_that_was_not_signed() {
        log.append(10_000);
        log.build();
        log.owner("update proof_node set hash = sha256('x') where level = 12 and index = 0");
        assertThat(log.verifyRecent().firstBad()).isEqualTo(new FirstBad(1, SignedLog.EVENTS, Flaw.TREE));
        log.owner("delete from proof_node where level = 12 and index = 0");
        assertThat(log.verifyRecent().firstBad()).isEqualTo(new FirstBad(1, SignedLog.EVENTS, Flaw.TREE));
        log.owner("update tree_head set at = at + interval '1 second' where size = " + SignedLog.EVENTS);
        assertThat(log.verifyRecent().firstBad()).isEqualTo(FirstBad.at(SignedLog.EVENTS, Flaw.HEAD));
    }

    @Test
    void it_says_how_far_it_is() {
        var reached = new ArrayList<Long>();
        log.verifier().verify(reached::add);
        assertThat(reached).containsExactly(4_096L, (long) SignedLog.EVENTS);
    }

    @Test
    void without_keys_nothing_is_said() {
        var verifier = LogVerifier.of(log.database().source(), log.folder().resolve("nowhere"), log.witness());
        assertThatThrownBy(() -> verifier.verify(position -> {}))
                .isInstanceOf(MissingKeyException.class)
                .hasMessageContaining("nowhere");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
