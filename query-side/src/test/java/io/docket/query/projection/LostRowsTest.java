package io.docket.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.ticket.TicketId;
import io.docket.embedded.Database;
import io.docket.embedded.ScratchServers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Read models do not wait for the disk. A PostgreSQL that breaks off loses their last commits, rows and token together,
 * while the processor that made them runs on.
 */
class LostRowsTest {
    private final Database database = ScratchServers.database();
    private TestNode node;

    @BeforeEach
    void keepWhatIsOnTheDisk() {
        node = new TestNode(database);
        awaitSubjects(node.rename("kept", TicketId.next()), "kept");
        node.asOwner("create table kept_tally as select * from tally");
        node.asOwner("create table kept_token as select * from token_entry");
        node.asOwner("create table kept_projection as select * from projection");
        awaitSubjects(node.rename("lost", TicketId.next()), "kept", "lost");
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void what_was_lost_is_written_again_before_what_comes_next() {
        breakOff();
        awaitSubjects(node.rename("next", TicketId.next()), "kept", "lost", "next");
    }

    @Test
    void what_was_lost_is_written_again_though_nothing_comes_next() {
        breakOff();
        // As the node itself: nobody else sees what its connections do.
        var ended = node.sql().sql("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = current_database() and query = 'listen docket_read'""").query(Boolean.class).list();
        assertThat(ended).containsExactly(true);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(subjects()).containsExactly("kept", "lost"));
    }

    /** As a crash does. */
    private void breakOff() {
        node.asOwner("delete from tally where ticket not in (select ticket from kept_tally)");
        node.asOwner("update projection set position = kept.position from kept_projection kept"
                + " where kept.name = projection.name");
        node.asOwner("update token_entry set token = kept.token from kept_token kept"
                + " where kept.processor_name = token_entry.processor_name and kept.segment = token_entry.segment");
        assertThat(subjects()).containsExactly("kept");
    }

    private void awaitSubjects(long position, String... subjects) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(subjects()).containsExactly(subjects));
        assertThat(node.sql()
                        .sql("select position from projection where name = ?")
                        .param(TallyModel.NAME)
                        .query(Long.class)
                        .single())
                .isEqualTo(position);
    }

    private List<String> subjects() {
        return node.sql()
                .sql("select subject from tally order by subject")
                .query(String.class)
                .list();
    }
}
