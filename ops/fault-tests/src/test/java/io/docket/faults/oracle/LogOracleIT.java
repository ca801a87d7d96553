package io.docket.faults.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.embedded.Database;
import io.docket.faults.desk.Site;
import io.docket.faults.load.Journal;
import io.docket.faults.load.Write;
import io.docket.faults.load.Write.Kind;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An oracle that finds nothing is worth nothing. */
class LogOracleIT {
    private static final String MARK = "mk0123456789abcdef";
    private static Database database;

    private final Journal journal = new Journal();

    @BeforeAll
    static void makeLog() throws IOException {
        database = Site.plain().database();
    }

    @BeforeEach
    void forgetTickets() throws SQLException {
        Sql.execute(database, "delete from event where aggregate_type = 'Ticket'");
    }

    @Test
    void what_is_there_once_and_whole_is_in_order() throws SQLException {
        opened("a");
        replied("a", true);
        journal.add(new Write(Kind.OPEN, MARK, "a", true));
        journal.add(new Write(Kind.REPLY, MARK, "a", true));
        var verdict = LogOracle.verify(database, journal);
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.counts().acknowledged()).isEqualTo(2);
    }

    @Test
    void what_was_not_acknowledged_may_be_missing() throws SQLException {
        journal.add(new Write(Kind.OPEN, MARK, "", false));
        assertThat(LogOracle.verify(database, journal).violations()).isEmpty();
    }

    @Test
    void what_was_acknowledged_may_not() throws SQLException {
        journal.add(new Write(Kind.OPEN, MARK, "a", true));
        assertThat(LogOracle.verify(database, journal).counts().lost()).isEqualTo(1);
    }

    @Test
    void twice_is_once_too_often() throws SQLException {
        opened("a");
        opened("b");
        journal.add(new Write(Kind.OPEN, MARK, "a", true));
        assertThat(LogOracle.verify(database, journal).counts().doubled()).isEqualTo(1);
    }

    @Test
    void half_a_command_is_as_good_as_a_lost_one() throws SQLException {
        opened("a");
        replied("a", false);
        journal.add(new Write(Kind.REPLY, MARK, "a", false));
        assertThat(LogOracle.verify(database, journal).counts().lost()).isEqualTo(1);
    }

    @Test
    void a_hole_in_a_stream_or_in_the_log_is_found() throws SQLException {
        insert("a", 1, "TicketOpened", "");
        assertThat(LogOracle.verify(database, journal).violations())
                .singleElement()
                .asString()
                .startsWith("1 streams");
    }

    private static void opened(String ticket) throws SQLException {
        insert(ticket, 0, "TicketOpened", MARK);
    }

    private static void replied(String ticket, boolean whole) throws SQLException {
        insert(ticket, 1, "AgentReplied", MARK);
        if (whole) {
            insert(ticket, 2, "TicketPended", "");
        }
    }

    private static void insert(String ticket, int sequence, String type, String text) throws SQLException {
        Sql.execute(database, """
                insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number, type, revision,
                    happened_micros, recorded_micros, payload, metadata)
                select max(global_index) + 1, gen_random_uuid(), 'Ticket', '%s', %d, '%s', '1', 0, 0, '{"t":"%s"}', '{}' from event""".formatted(ticket, sequence, type, text));
    }
}
