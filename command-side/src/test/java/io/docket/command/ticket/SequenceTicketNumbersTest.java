package io.docket.command.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.scratch.MigratedDatabase;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SequenceTicketNumbersTest {

    private final JdbcClient sql = MigratedDatabase.create().sql();
    private final AtomicLong now = new AtomicLong();
    private final TicketNumbers numbers = new SequenceTicketNumbers(sql, now::get);

    @Test
    void tickets_that_come_fast_have_numbers_that_follow_each_other() {
        assertThat(Stream.generate(numbers::next).limit(200)).isSorted().doesNotHaveDuplicates();
        // A number each, and what is drawn ahead at most.
        assertThat(drawn()).isBetween(200L, 328L);
    }

    @Test
    void nodes_never_draw_the_same_number() {
        var other = new SequenceTicketNumbers(sql, now::get);
        assertThat(Stream.generate(() -> Stream.of(numbers.next(), other.next()))
                        .limit(100)
                        .flatMap(pair -> pair))
                .doesNotHaveDuplicates();
    }

    @Test
    void tickets_that_come_slowly_leave_no_gap_when_the_node_stops() {
        long first = numbers.next();
        now.addAndGet(Duration.ofMillis(50).toNanos());
        assertThat(numbers.next()).isEqualTo(first + 1);
        assertThat(drawn()).isEqualTo(first + 1);
    }

    private long drawn() {
        return sql.sql("select last_value from ticket_number").query(Long.class).single();
    }
}
