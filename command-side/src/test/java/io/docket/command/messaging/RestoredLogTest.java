package io.docket.command.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.command.messaging.TestGroup.Rename;
import io.docket.embedded.Database;
import io.docket.embedded.ScratchServers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A log that was put back to an earlier state, beside reactions that were not. */
class RestoredLogTest {
    private final Database database = ScratchServers.database();

    @Test
    void a_reaction_that_is_further_than_the_log_reacts_to_what_comes_and_to_nothing_before() throws SQLException {
        new TestNode(database).close();
        asOwner("create table said (what text)");
        try (var before = new TestNode(database, WhenGroupRenamedThenSayIt.class)) {
            awaitClaims(before);
            before.send(new Rename(before.group("Cards"), "Before"));
            await().atMost(Duration.ofSeconds(30)).until(() -> said(before, "Before") == 1);
        }
        asOwner("delete from said");
        asOwner("""
                update token_entry set token = convert_to('{"globalIndex":999999}', 'UTF8')""");
        try (var after = new TestNode(database, WhenGroupRenamedThenSayIt.class)) {
            awaitClaims(after);
            after.send(new Rename(after.group("Loans"), "After"));
            await().atMost(Duration.ofSeconds(30)).until(() -> said(after, "After") == 1);
            assertThat(said(after, "Before")).isZero();
        }
    }

    private static void awaitClaims(TestNode node) {
        await().atMost(Duration.ofSeconds(30)).until(() -> node.claims() == 4);
    }

    private static long said(TestNode node, String what) {
        return node.sql()
                .sql("select count(*) from said where what = ?")
                .param(what)
                .query(Long.class)
                .single();
    }

    private void asOwner(String statement) throws SQLException {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password());
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
