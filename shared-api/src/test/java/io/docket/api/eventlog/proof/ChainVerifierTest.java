package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.eventlog.chain.ChainKeys;
import io.docket.api.proof.FirstBad;
import io.docket.api.proof.Flaw;
import io.docket.api.scratch.MigratedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where no tree head tells: what is too young for one, and a log whose tree was made and signed anew. */
class ChainVerifierTest {
    private static final int OLD = 200;
    private static final int EVENTS = 1_200;

    private static MigratedDatabase original;

    @TempDir
    private static Path folder;

    private MigratedDatabase database;

    @BeforeAll
    static void writeALog() {
        original = MigratedDatabase.create();
        var log = new TestEvents(original);
        log.append(OLD);
        var chain = ChainKeys.of(folder, original.sql());
        HeadKeys.of(folder, original.sql());
        log.append(EVENTS - OLD);
        log.chain(chain);
        JdbcClient.create(original.ownerSource())
                .sql("create table kept as table event")
                .update();
    }

    @BeforeEach
    void copyIt() {
        database = original.copy();
    }

    @Test
    void a_log_as_it_was_written_is_intact_what_is_older_than_the_chain_included() {
        assertThat(verify().firstBad()).isNull();
    }

    @Test
    void any_change_is_found_where_it_is() {
        var positions = new Random().longs(3, OLD + 1, EVENTS).boxed().toList();
        for (var change : List.of(
                "payload = 'x'",
                "metadata = '{}'",
                "type = 'TicketClosed'",
                "happened_micros = happened_micros + 1",
                "mac = set_byte(mac, 20, 255 - get_byte(mac, 20))",
                "mac = set_byte(mac, 3, 9)",
                "mac = ''")) {
            for (long position : positions) {
                owner("update event set " + change + " where global_index = " + position);
                assertBad(position, change.equals("mac = ''") ? Flaw.INSERTED : Flaw.CHANGED);
                putBack(position);
            }
        }
    }

    @Test
    void an_event_that_somebody_else_has_added_is_found() {
        owner("""
                insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number, type, revision,
                    happened_micros, recorded_micros, payload, metadata, mac)
                select global_index + 1, uuidv7(), 'Ticket', 'forged', 0, type, revision, happened_micros, recorded_micros,
                    payload, metadata, mac
                from event order by global_index desc limit 1""");
        assertBad(EVENTS + 1, Flaw.CHANGED);
        owner("update event set mac = null where global_index > " + EVENTS);
        assertBad(EVENTS + 1, Flaw.INSERTED);
    }

    @Test
    void what_is_taken_out_and_what_moves_up_behind_it() {
        owner("delete from event where global_index = 500");
        assertBad(500, Flaw.MISSING);
        owner("update event set global_index = -global_index where global_index > 500");
        owner("update event set global_index = -1 - global_index where global_index < 0");
        assertBad(500, Flaw.CHANGED);
    }

    @Test
    void a_chain_that_is_taken_off_is_missed() {
        owner("update event set mac = null");
        assertBad(OLD + 1, Flaw.INSERTED);
    }

    /** With the desk's own signature, as a desk would that does not know better, and no witness. */
    @Test
    void a_log_rewritten_as_a_whole_with_a_tree_signed_anew() {
        owner("update event set payload = 'x' where global_index >= 777");
        build();
        assertBad(777, Flaw.CHANGED);
    }

    @Test
    void what_the_chain_vouches_for_is_right_and_the_tree_is_not() {
        build();
        owner("update proof_node set hash = sha256('x') where level = 0 and index = 499");
        assertBad(500, Flaw.TREE);
    }

    /** The public key alone is for whoever is not of the desk. */
    @Test
    void without_the_chains_key_the_tree_is_verified_alone(@TempDir Path given) throws Exception {
        build();
        Files.copy(folder.resolve("proof-1.pub"), given.resolve("proof-1.pub"));
        owner("update event set mac = null where global_index = 500");
        assertThat(LogVerifier.of(database.source(), given, given)
                        .verify(position -> {})
                        .isIntact())
                .isTrue();
        assertBad(500, Flaw.INSERTED);
    }

    private void build() {
        var builder = new TestEvents(database).builder(folder, 1_000);
        while (builder.build()) {
            // There is more.
        }
        builder.sign();
    }

    private void putBack(long position) {
        owner("delete from event where global_index = " + position);
        owner("insert into event select * from kept where global_index = " + position);
    }

    private void owner(String statement) {
        JdbcClient.create(database.ownerSource()).sql(statement).update();
    }

    private io.docket.api.proof.Verification verify() {
        return LogVerifier.of(database.source(), folder, folder.resolve("none")).verify(position -> {});
    }

    private void assertBad(long position, Flaw flaw) {
        assertThat(verify().firstBad()).isEqualTo(FirstBad.at(position, flaw));
    }
}
