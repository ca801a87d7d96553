package io.docket.command.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.gateway.Origin;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.event.GroupCreated;
import io.docket.api.identity.event.GroupRenamed;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.command.messaging.TestGroup.ClaimName;
import io.docket.command.messaging.TestGroup.Create;
import io.docket.command.messaging.TestGroup.Rename;
import io.docket.command.messaging.TestGroup.RenameAt;
import io.docket.command.messaging.TestGroup.RenameIfNobodyElse;
import io.docket.command.messaging.TestGroup.RenameSeen;
import io.docket.command.messaging.TestGroup.RenameThenFail;
import io.docket.command.messaging.TestGroup.Renamed;
import io.docket.embedded.ScratchServers;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocketCommandBusTest {
    private static final Origin ANNA = Origin.of(TestNode.ANNA, "api");
    private static TestNode node;

    @BeforeAll
    static void startANode() {
        node = new TestNode(ScratchServers.database());
    }

    @AfterAll
    static void stopIt() {
        node.close();
    }

    @Test
    void a_command_is_answered_with_the_position_of_its_last_event() {
        var group = node.group("Cards");
        var answer = node.send(new Rename(group, "Lost cards"));
        assertThat(answer.value()).isEqualTo(new Renamed(group, "Cards", List.of("Lost", "cards")));
        assertThat(answer.repeated()).isFalse();
        var written = node.log().read(answer.position() - 1, 1).getFirst();
        assertThat(written.payload()).isEqualTo(new GroupRenamed(group, "Cards", "Lost cards"));
        assertThat(written.sequence()).isEqualTo(1);
    }

    @Test
    void an_event_tells_who_did_it_from_where_and_what_they_saw_from_the_first_one_on() {
        var group = GroupId.next();
        var position = node.send(
                        new Create(group, "Cards"), ANNA.from("192.0.2.7").seeing(41))
                .position();
        var metadata = node.log().read(position - 1, 1).getFirst().metadata();
        assertThat(metadata)
                .containsEntry("actor", "agent:" + TestNode.ANNA)
                .containsEntry("channel", "api")
                .containsEntry("client", "192.0.2.7")
                .containsEntry("seen", 41)
                .containsKeys("commandId", "correlationId")
                .doesNotContainKeys("causationId", "idempotencyKey", "minPosition", "person");
        assertThat(metadata.get("correlationId")).isEqualTo(metadata.get("commandId"));
    }

    @Test
    void an_imported_event_happened_when_it_says_and_was_recorded_now() {
        var group = node.group("Cards");
        var position = node.send(new RenameAt(group, "Old cards", "2016-02-29T01:23:45.678901Z"))
                .position();
        var event = node.log().read(position - 1, 1).getFirst();
        assertThat(event.happened()).isEqualTo("2016-02-29T01:23:45.678901Z");
        assertThat(event.recorded()).isAfter(Instant.now().minusSeconds(60));
        assertThat(event.metadata()).containsEntry("importedFrom", "old.csv:3").containsKey("recordedAt");
    }

    @Test
    void what_is_refused_or_fails_leaves_nothing() {
        var group = node.group("Cards");
        var head = node.log().head();
        assertThatThrownBy(() -> node.send(new RenameThenFail(group, "x", ProblemCode.FORBIDDEN)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.violation().code()).isEqualTo(ProblemCode.FORBIDDEN);
                    assertThat(refusal).hasMessage("Not like this.");
                });
        assertThatThrownBy(() -> node.send(new RenameThenFail(group, "x", null)))
                .isNotInstanceOf(Refusal.class)
                .hasRootCauseMessage("checked");
        assertThat(node.log().head()).isEqualTo(head);
        assertThat(node.send(new Rename(group, "y")).value()).isEqualTo(new Renamed(group, "Cards", List.of("y")));
    }

    @Test
    void a_repeat_under_the_same_key_gets_the_first_answer_and_does_nothing() {
        var group = node.group("Cards");
        var first = node.send(new Rename(group, "One two"), ANNA.once("k1"));
        node.send(new Rename(group, "Three"));
        var head = node.log().head();
        var second = node.send(new Rename(group, "One two"), ANNA.once("k1"));
        assertThat(second.value()).isEqualTo(first.value());
        assertThat(second.position()).isEqualTo(first.position());
        assertThat(second.repeated()).isTrue();
        assertThat(node.log().head()).isEqualTo(head);
    }

    @Test
    void a_key_that_comes_with_something_else_is_refused() {
        var group = node.group("Cards");
        node.send(new Rename(group, "One"), ANNA.once("k2"));
        assertRefused(ProblemCode.IDEMPOTENCY_KEY_REUSED, new Rename(group, "Two"), ANNA.once("k2"));
        assertRefused(ProblemCode.IDEMPOTENCY_KEY_REUSED, new RenameSeen(group, "One", null), ANNA.once("k2"));
    }

    @Test
    void a_key_is_its_senders_own() {
        var group = node.group("Cards");
        node.send(new Rename(group, "One"), ANNA.once("k3"));
        var other = node.send(
                new Rename(group, "Two"), Origin.of(PersonId.next(), "api").once("k3"));
        assertThat(other.repeated()).isFalse();
    }

    @Test
    void a_refusal_is_not_remembered() {
        var group = node.group("Cards");
        assertRefused(ProblemCode.FORBIDDEN, new RenameThenFail(group, "x", ProblemCode.FORBIDDEN), ANNA.once("k4"));
        assertRefused(ProblemCode.FORBIDDEN, new RenameThenFail(group, "x", ProblemCode.FORBIDDEN), ANNA.once("k4"));
        assertThat(node.send(new Rename(group, "x"), ANNA.once("k4")).repeated())
                .isFalse();
    }

    @Test
    void an_answer_is_forgotten_after_a_day_but_never_a_reactions() {
        var group = node.group("Cards");
        var first = node.send(new Rename(group, "x"), ANNA.once("k5"));
        node.sql()
                .sql("update idempotency_answer set created_at = now() - interval '25 hours' where key = 'k5'")
                .update();
        var later = node.send(new Rename(group, "x"), ANNA.once("k5"));
        assertThat(later.repeated()).isFalse();
        assertThat(later.position()).isGreaterThan(first.position());
        node.sql()
                .sql("update idempotency_answer set created_at = now() - interval '25 hours' where key = 'k5'")
                .update();
        node.sql()
                .sql(
                        "insert into idempotency_answer values ('reaction', 'r5', '', '', '', 1, now() - interval '1 year')")
                .update();
        assertThat(node.get(AnswerTable.class).forgetOld()).isEqualTo(1);
        assertThat(node.get(AnswerTable.class).find("reaction", "r5")).isPresent();
    }

    @Test
    void concurrent_repeats_do_it_once_and_all_get_the_same_answer() {
        var group = node.group("Cards");
        var answers = IntStream.range(0, 16)
                .parallel()
                .mapToObj(each -> node.send(new Rename(group, "Once"), ANNA.once("k6")))
                .toList();
        assertThat(answers)
                .extracting(answer -> answer.position())
                .containsOnly(answers.getFirst().position());
        assertThat(answers).filteredOn(answer -> !answer.repeated()).hasSize(1);
        assertThat(node.events())
                .filteredOn(event -> event.aggregateId().equals(group.toString()))
                .hasSize(2);
    }

    @Test
    void concurrent_repeats_of_a_creation_create_once() {
        var group = GroupId.next();
        var answers = IntStream.range(0, 16)
                .parallel()
                .mapToObj(each -> node.send(new Create(group, "Cards"), ANNA.once("k7")))
                .toList();
        assertThat(answers).extracting(answer -> answer.value()).containsOnly(group);
        assertThat(node.events())
                .filteredOn(event -> event.payload().equals(new GroupCreated(group, "Cards")))
                .hasSize(1);
    }

    @Test
    void what_exists_cannot_be_created_again() {
        var group = node.group("Cards");
        assertRefused(ProblemCode.ALREADY_TAKEN, new Create(group, "Cards"), ANNA);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertRefused(ProblemCode.NOT_FOUND, new Rename(GroupId.next(), "x"), ANNA);
    }

    @Test
    void a_claimed_value_has_one_owner_and_needs_no_event() {
        var first = node.group("A");
        var second = node.group("B");
        var head = node.log().head();
        assertThat(node.send(new ClaimName(first, "cards")).position())
                .as("that of the log, where there is no event")
                .isEqualTo(node.log().head());
        node.send(new ClaimName(first, "cards"));
        assertRefused(ProblemCode.ALREADY_TAKEN, new ClaimName(second, "cards"), ANNA);
        assertThat(node.log().head()).isEqualTo(head);
        assertThat(node.sql()
                        .sql("select owner from claim where value = 'cards'")
                        .query(java.util.UUID.class)
                        .list())
                .containsExactly(first.value());
    }

    @Test
    void what_needs_no_event_is_answered_with_the_position_of_the_log_and_its_repeat_with_the_same() {
        var group = node.group("A");
        var claimed = node.send(new ClaimName(group, "loans"), ANNA.once("k10"));
        assertThat(claimed.position()).isEqualTo(node.log().head());
        node.send(new Rename(group, "B"));
        assertThat(node.send(new ClaimName(group, "loans"), ANNA.once("k10")).position())
                .isEqualTo(claimed.position());
    }

    @Test
    void a_command_decided_on_an_older_version_is_refused_unless_it_resolves_conflicts_itself() {
        var group = node.group("Cards");
        node.send(new Rename(group, "Two"));
        assertRefused(ProblemCode.EDIT_CONFLICT, new RenameSeen(group, "Three", 0L), ANNA);
        assertThatThrownBy(() -> node.send(new RenameIfNobodyElse(group, "Three", 0L)))
                .isInstanceOf(Refusal.class)
                .hasMessage("1 missed");
        assertThat(node.send(new RenameSeen(group, "Three", 1L)).position()).isPositive();
        assertThat(node.send(new RenameSeen(group, "Four", null)).position()).isPositive();
    }

    @Test
    void a_version_from_the_future_is_refused() {
        var group = node.group("Cards");
        assertRefused(ProblemCode.EDIT_CONFLICT, new RenameSeen(group, "Two", 7L), ANNA);
    }

    private static void assertRefused(ProblemCode code, Object command, Origin origin) {
        assertThatThrownBy(() -> node.send(command, origin))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violation().code()).isEqualTo(code));
    }
}
