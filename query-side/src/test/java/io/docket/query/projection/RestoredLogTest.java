package io.docket.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.ticket.TicketId;
import io.docket.embedded.Database;
import io.docket.embedded.ScratchServers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A log that was put back to an earlier state, beside read models that were not. */
class RestoredLogTest {
    private final Database database = ScratchServers.database();

    @Test
    void a_read_model_that_is_further_than_the_log_is_made_anew() {
        try (var before = new TestNode(database)) {
            awaitSubjects(before, before.rename("true", TicketId.next()), "true");
            before.asOwner("insert into tally values (gen_random_uuid(), 9, 'never was')");
            before.asOwner("update projection set position = 9");
            before.asOwner("""
                    update token_entry set token = convert_to('{"globalIndex":9}', 'UTF8')""");
        }
        try (var after = new TestNode(database)) {
            awaitSubjects(after, after.rename("later", TicketId.next()), "later", "true");
        }
    }

    @Test
    void one_that_is_not_stays_as_it_is() {
        try (var before = new TestNode(database)) {
            awaitSubjects(before, before.rename("true", TicketId.next()), "true");
            before.asOwner("insert into tally values (gen_random_uuid(), 1, 'kept')");
        }
        try (var after = new TestNode(database)) {
            awaitSubjects(after, after.rename("later", TicketId.next()), "kept", "later", "true");
        }
    }

    private static void awaitSubjects(TestNode node, long position, String... subjects) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(subjects(node)).containsExactly(subjects));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> node.sql()
                                .sql("select position from projection")
                                .query(Long.class)
                                .single()
                        == position);
    }

    private static List<String> subjects(TestNode node) {
        return node.sql()
                .sql("select subject from tally order by subject")
                .query(String.class)
                .list();
    }
}
