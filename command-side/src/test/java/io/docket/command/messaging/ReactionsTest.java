package io.docket.command.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.docket.api.eventlog.Logged;
import io.docket.api.id.Uuids;
import io.docket.api.identity.GroupId;
import io.docket.api.metadata.Actor;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.command.messaging.TestGroup.Rename;
import io.docket.command.messaging.TestGroup.RenameThenFail;
import io.docket.embedded.Database;
import io.docket.embedded.ScratchServers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReactionsTest {
    private static final Database DATABASE = ScratchServers.database();
    private static TestNode node;
    private static GroupId older;

    @BeforeAll
    static void startANodeOnALogThatHasEvents() throws Exception {
        try (var first = new TestNode(DATABASE)) {
            older = first.group("Old");
            first.send(new Rename(older, "Older"));
        }
        try (var owner = java.sql.DriverManager.getConnection(
                        DATABASE.url(),
                        DATABASE.owner().user(),
                        DATABASE.owner().password());
                var statement = owner.createStatement()) {
            statement.execute("create table said (what text)");
        }
        node = new TestNode(DATABASE, WhenGroupRenamedThenSayIt.class);
        // Its processor stands at the head once its first token is written.
        await().atMost(Duration.ofSeconds(30)).until(() -> node.claims() == 4);
    }

    @AfterAll
    static void stopIt() {
        node.close();
    }

    @Test
    void a_reactions_command_tells_what_it_answers_to() {
        var group = node.group("Cards");
        var cause = event(node.send(new Rename(group, "Lost")).position());
        var said = awaitNamed(group, "Lost!");
        assertThat(said.metadata())
                .containsEntry("actor", "assistant")
                .containsEntry("correlationId", cause.metadata().get("correlationId"));
        var causation = UUID.fromString((String) said.metadata().get("causationId"));
        assertThat(said.metadata())
                .containsEntry("commandId", Uuids.named(causation, "say").toString());
        assertThat(node.sql()
                        .sql("select event_id from event where global_index = ?")
                        .param(cause.position())
                        .query(UUID.class)
                        .single())
                .isEqualTo(causation);
    }

    @Test
    void nobody_reacts_to_what_happened_before_the_reaction_was_there() {
        var group = node.group("Now");
        node.send(new Rename(group, "Then"));
        awaitNamed(group, "Then!");
        assertThat(named(older, "Older!")).isEmpty();
    }

    @Test
    void a_handler_that_fails_after_its_command_runs_again_and_the_command_counts_once() {
        var group = node.group("Cards");
        WhenGroupRenamedThenSayIt.FAILURES.put("Thrice", 2);
        node.send(new Rename(group, "Thrice"));
        await().atMost(Duration.ofSeconds(40)).until(() -> said("Thrice") == 1);
        assertThat(WhenGroupRenamedThenSayIt.RUNS).containsEntry("Thrice", 3);
        assertThat(named(group, "Thrice!")).hasSize(1);
    }

    @Test
    void handlers_that_all_wait_for_commands_do_not_starve_them() {
        var groups = Stream.generate(() -> node.group("Many")).limit(24).toList();
        groups.parallelStream().forEach(group -> node.send(new Rename(group, "All")));
        assertThat(groups).allSatisfy(group -> awaitNamed(group, "All!"));
    }

    @Test
    void a_refusal_is_final_and_no_failure() {
        var group = node.group("Cards");
        var reactions = node.get(Reactions.class);
        assertThat(reactions.send(
                        new RenameThenFail(group, "x", ProblemCode.FORBIDDEN), UUID.randomUUID(), Actor.SYSTEM))
                .isEmpty();
    }

    @Test
    void what_the_desk_was_too_busy_for_was_not_decided_and_is_to_be_tried_again() {
        var group = node.group("Cards");
        var reactions = node.get(Reactions.class);
        var id = UUID.randomUUID();
        assertThatThrownBy(() -> reactions.send(new RenameThenFail(group, "x", ProblemCode.BUSY), id, Actor.SYSTEM))
                .isInstanceOf(Refusal.class);
        assertThat(reactions.send(new Rename(group, "x"), id, Actor.SYSTEM)).isPresent();
    }

    @Test
    void the_same_occasion_counts_once() {
        var group = node.group("Cards");
        var reactions = node.get(Reactions.class);
        var id = UUID.randomUUID();
        var first = reactions.send(new Rename(group, "Due!"), id, Actor.SYSTEM).orElseThrow();
        var second = reactions.send(new Rename(group, "Due!"), id, Actor.SYSTEM).orElseThrow();
        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(second.position()).isEqualTo(first.position());
        assertThat(second.value()).isEqualTo(first.value());
    }

    @Test
    void the_same_occasion_counts_once_even_if_it_would_be_told_otherwise_by_now() {
        var group = node.group("Cards");
        var reactions = node.get(Reactions.class);
        var id = UUID.randomUUID();
        var first = reactions.send(new Rename(group, "Due on Monday"), id, Actor.SYSTEM);
        var second = reactions.send(new Rename(group, "Due yesterday"), id, Actor.SYSTEM);
        assertThat(second.orElseThrow().value()).isEqualTo(first.orElseThrow().value());
        assertThat(named(group, "Due yesterday")).isEmpty();
    }

    private static Logged event(long position) {
        return node.log().read(position - 1, 1).getFirst();
    }

    private static Logged awaitNamed(GroupId group, String name) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> named(group, name), found -> !found.isEmpty())
                .getFirst();
    }

    private static List<Logged> named(GroupId group, String name) {
        return node.events().stream()
                .filter(event -> event.aggregateId().equals(group.toString())
                        && event.data().getOrDefault("to", "").equals(name))
                .toList();
    }

    private static long said(String what) {
        return node.sql()
                .sql("select count(*) from said where what = ?")
                .param(what)
                .query(Long.class)
                .single();
    }
}
