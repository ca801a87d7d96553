package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.eventlog.CompanionRow.Claim;
import io.docket.api.eventlog.CompanionRow.Credential;
import io.docket.api.eventlog.CompanionRow.IdempotencyAnswer;
import io.docket.api.eventlog.CompanionRow.ReleasedClaim;
import io.docket.api.eventlog.CompanionRow.RevokedCredential;
import io.docket.api.eventlog.chain.TestChain;
import io.docket.api.identity.GroupId;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.scratch.MigratedDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;

class PgEventLogTest {
    private static MigratedDatabase database;
    private static TestLog node;

    @BeforeAll
    static void start() {
        database = MigratedDatabase.create();
        node = new TestLog(database);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void events_of_one_append_stand_beside_each_other_in_their_order() {
        var group = GroupId.next();
        var head = node.rows.head();
        var events = List.of(node.encoded(group, 0), node.encoded(group, 1), node.encoded(group, 2));
        assertThat(node.log.append(events, List.of())).isEqualTo(head + 3);
        assertThat(node.rows.after(head, 10))
                .extracting(StoredEvent::position, StoredEvent::sequence)
                .containsExactly(tuple(head + 1, 0), tuple(head + 2, 1), tuple(head + 3, 2));
    }

    @Test
    void nothing_is_appended_for_nothing() {
        var head = node.rows.head();
        assertThat(node.log.append(List.of(), List.of())).isZero();
        assertThat(node.rows.head()).isEqualTo(head);
    }

    @Test
    void the_same_place_in_a_stream_is_taken_once() {
        var group = GroupId.next();
        node.append(group, 0);
        node.append(group, 1);
        var head = node.rows.head();
        assertThatThrownBy(() -> node.append(group, 1)).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> node.append(group, 0)).isInstanceOf(AggregateStreamCreationException.class);
        assertThat(node.rows.head()).isEqualTo(head);
        assertThat(node.append(group, 2)).isEqualTo(head + 1);
    }

    @Test
    void a_stream_that_begins_beside_one_that_moved_on_is_no_collision_of_creations() {
        var old = GroupId.next();
        node.append(old, 0);
        var events = List.of(node.encoded(GroupId.next(), 0), node.encoded(old, 0 + 1));
        node.append(old, 1);
        assertThatThrownBy(() -> node.log.append(events, List.of())).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void companion_rows_are_committed_with_the_events_or_not_at_all() {
        var group = GroupId.next();
        var owner = UUID.randomUUID();
        var claim = new Claim("email", owner + "@example.com", owner);
        node.append(group, 0);
        assertThatThrownBy(() -> node.log.append(List.of(node.encoded(group, 0)), List.of(claim)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(owners(claim)).isEmpty();
        node.log.append(List.of(node.encoded(group, 1)), List.of(claim));
        assertThat(owners(claim)).containsExactly(owner);
        var head = node.rows.head();
        var other = new Claim("email", claim.value(), UUID.randomUUID());
        assertThatThrownBy(() -> node.log.append(List.of(node.encoded(group, 2)), List.of(other)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violation().code()).isEqualTo(ProblemCode.ALREADY_TAKEN));
        assertThat(node.rows.head()).isEqualTo(head);
    }

    @Test
    void only_its_owner_frees_a_claimed_value() {
        var claim = new Claim("username", "ann", UUID.randomUUID());
        companions(claim);
        companions(claim);
        companions(new ReleasedClaim("username", "ann", UUID.randomUUID()));
        assertThat(owners(claim)).containsExactly(claim.owner());
        companions(new ReleasedClaim("username", "ann", claim.owner()));
        assertThat(owners(claim)).isEmpty();
    }

    @Test
    void a_new_credential_replaces_the_old_one() {
        var owner = UUID.randomUUID();
        companions(new Credential(owner, "password", "one", null));
        companions(new Credential(owner, "password", "two", java.time.Instant.EPOCH));
        assertThat(node.sql
                        .sql("select hash from credential where owner = ?")
                        .param(owner)
                        .query(String.class)
                        .list())
                .containsExactly("two");
        companions(new RevokedCredential(owner, "password"));
        assertThat(node.sql
                        .sql("select hash from credential where owner = ?")
                        .param(owner)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void an_answer_knows_the_position_of_its_commands_last_event() {
        var group = GroupId.next();
        var answer = new IdempotencyAnswer("scope", group.toString(), "hash", "nothing", "");
        var events = List.of(node.encoded(group, 0), node.encoded(group, 1));
        var position = node.log.append(events, List.of(answer));
        assertThat(node.sql
                        .sql("select position from idempotency_answer where key = ?")
                        .param(group.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(position);
        assertThatThrownBy(() -> companions(answer)).isInstanceOf(AlreadyAnsweredException.class);
    }

    @Test
    void the_desk_cannot_change_or_remove_what_happened() {
        node.append(GroupId.next(), 0);
        for (var statement :
                List.of("update event set type = 'x'", "delete from event", "truncate event", "drop table event")) {
            assertThatThrownBy(() -> node.sql.sql(statement).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void people_can_read_the_log_in_sql() {
        var position = node.append(GroupId.next(), 0);
        var row = node.sql.sql("""
                        select type, revision, payload ->> 'from' as "from", metadata ->> 'actor' as actor,
                            happened > now() - interval '1 minute' as fresh
                        from event_readable where global_index = ?""").param(position).query().singleRow();
        assertThat(row)
                .containsEntry("type", "GroupRenamed")
                .containsEntry("revision", "1")
                .containsEntry("from", "n0")
                .containsEntry("actor", "system")
                .containsEntry("fresh", true);
    }

    @Test
    void an_append_that_found_the_database_away_says_so_in_the_end() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/docket");
        var impatient = new PgEventLog(nowhere, Duration.ofMillis(100), TestChain.get(), (position, history) -> {});
        var event = List.of(node.encoded(GroupId.next(), 0));
        assertThatThrownBy(() -> impatient.append(event, List.of())).isInstanceOf(LogUnavailableException.class);
    }

    private static void companions(CompanionRow row) {
        node.log.append(List.of(), List.of(row));
    }

    private static List<UUID> owners(Claim claim) {
        return database.sql()
                .sql("select owner from claim where kind = ? and value = ?")
                .params(claim.kind(), claim.value())
                .query(UUID.class)
                .list();
    }

    private static org.assertj.core.groups.Tuple tuple(long position, long sequence) {
        return org.assertj.core.api.Assertions.tuple(position, sequence);
    }
}
