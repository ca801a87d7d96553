package io.docket.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentTest {
    private static final long SIZE = 16 << 20;

    /** What {@code pg_walfile_name} of PostgreSQL 18 says. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 000000010000000000000000",
        "1, 16777215, 000000010000000000000000",
        "1, 16777216, 000000010000000000000001",
        "2, 4294967295, 0000000200000000000000FF",
        "2, 4294967296, 000000020000000100000000",
        "31, 22531932160, 0000001F000000050000003F"
    })
    void has_the_name_that_postgresql_gives_it(long timeline, long position, String name) {
        var segment = Segment.at(timeline, position, SIZE);
        assertThat(segment.name()).isEqualTo(name);
        assertThat(Segment.named(name, SIZE)).contains(segment);
        assertThat(position).isBetween(segment.start(), segment.end() - 1);
    }

    @Test
    void follows_on_the_one_before() {
        var last = Segment.at(1, (1L << 32) - 1, SIZE);
        assertThat(last.next().start()).isEqualTo(last.end());
        assertThat(last.next().name()).isEqualTo("000000010000000100000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "00000002.history", "0000000100000000000000", "000000010000000000000001.00000028.backup"})
    void is_nothing_else(String name) {
        assertThat(Segment.named(name, SIZE)).isEmpty();
    }
}
