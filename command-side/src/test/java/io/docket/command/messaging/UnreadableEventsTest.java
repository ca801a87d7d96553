package io.docket.command.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.docket.api.identity.GroupId;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.scratch.ForeignEvents;
import io.docket.api.seal.SubjectKeys;
import io.docket.command.messaging.TestGroup.Rename;
import io.docket.embedded.Database;
import io.docket.embedded.ScratchServers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What another version wrote is decided upon by nobody, and reacted to by nobody, before it can be read. */
class UnreadableEventsTest {
    private final Database database = ScratchServers.database();
    private TestNode node;

    @BeforeEach
    void startANode() {
        node = new TestNode(database, WhenGroupRenamedThenSayIt.class);
        asOwner("create table said (what text)");
        await().atMost(Duration.ofSeconds(30)).until(() -> node.claims() == 4);
    }

    @AfterEach
    void stopIt() {
        node.close();
    }

    @Test
    void a_command_on_what_cannot_be_read_is_refused_with_what_to_do() {
        var group = node.group("Cards");
        var position = foreign(group, "GroupMerged", "1");
        // What this node keeps in memory it learns to be old by writing.
        assertThatThrownBy(() -> node.send(new Rename(group, "Lost")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.violation().code()).isEqualTo(ProblemCode.HISTORY_UNREADABLE);
                    assertThat(refusal.violation().detail())
                            .startsWith(
                                    "Event " + position + " of the log, a GroupMerged in revision 1, cannot be read")
                            .contains("Run the version of Docket that wrote it, or a later one");
                });
        assertThat(node.send(new Rename(node.group("Loans"), "Credits")).position())
                .isGreaterThan(position);
    }

    @Test
    void reactions_finish_what_came_before_and_wait_for_a_version_that_can_read_on() {
        var group = node.group("Cards");
        node.send(new Rename(group, "Before"));
        var position = foreign(GroupId.next(), "GroupRenamed", "2");
        node.send(new Rename(group, "After"));
        await().atMost(Duration.ofSeconds(30)).until(() -> said("Before") == 1);
        // It has stood still once it gives up what it had claimed, and so other nodes may try.
        await().atMost(Duration.ofSeconds(30)).until(() -> node.claims() < 4);
        assertThat(said("After")).isZero();
        assertThat(standing()).singleElement().satisfies(row -> {
            assertThat(row)
                    .containsEntry("processor", PolicyNames.TRACK_SLA)
                    .containsEntry("segment", -1)
                    .containsEntry("position", position)
                    .containsEntry("type", "GroupRenamed")
                    .containsEntry("reason", "other-version");
            assertThat(row.get("cause").toString())
                    .startsWith("Event " + position + " of the log, a GroupRenamed in revision 2, cannot be read: ")
                    .doesNotContain("Run the version");
        });
        // As if a node with the version that knows revision 2 had come.
        asOwner("update event set revision = '1' where global_index = " + position);
        await().atMost(Duration.ofSeconds(60)).until(() -> said("After") == 1);
        assertThat(said("Before")).isOne();
    }

    @Test
    void what_a_reaction_fails_at_is_noted_with_the_very_event() {
        var group = node.group("Cards");
        WhenGroupRenamedThenSayIt.FAILURES.put("Failing", 2);
        node.send(new Rename(group, "First"));
        var failing = node.send(new Rename(group, "Failing")).position();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(standing()).singleElement().satisfies(row -> assertThat(row)
                        .containsEntry("processor", PolicyNames.TRACK_SLA)
                        .containsEntry("position", failing)
                        .containsEntry("type", "GroupRenamed")
                        .containsEntry("reason", "failure")
                        .containsEntry("cause", "java.lang.IllegalStateException: after the command")));
        await().atMost(Duration.ofSeconds(60)).until(() -> said("Failing") == 1);
    }

    private List<Map<String, Object>> standing() {
        return node.sql().sql("select * from standing_processor").query().listOfRows();
    }

    private long foreign(GroupId group, String type, String revision) {
        return new ForeignEvents(node.sql(), node.get(SubjectKeys.class))
                .append("TestGroup", group.toString(), null, type, revision, """
                        {"group":"%s","from":"a!","to":"b!"}""".formatted(group));
    }

    private long said(String what) {
        return node.sql()
                .sql("select count(*) from said where what = ?")
                .param(what)
                .query(Long.class)
                .single();
    }

    private void asOwner(String statement) {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password());
                var run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
