package io.docket.faults.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.faults.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reason for a log of our own, and that it is one. */
class EventStoresIT {
    private static final Trial ONCE = new Trial(1, 20_261_129, false);

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void dockets_store_loses_doubles_and_skips_nothing(String name, StoreCase each) throws Exception {
        var tally = each.run(StoreKind.DOCKET);
        assertThat(tally.acknowledged()).isPositive();
        assertThat(tally).isEqualTo(new Tally(tally.acknowledged(), tally.stored(), 0, 0, 0, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losing")
    void axons_engine_skips_what_comes_into_a_gap_that_it_has_given_up(String name, StoreCase each) throws Exception {
        assertThat(each.run(StoreKind.AXON).skipped()).isEqualTo(1);
    }

    @Test
    void it_is_the_missing_lock_and_nothing_else() throws Exception {
        assertThat(EventStores.CLOCK_BEHIND.run(StoreKind.AXON_LOCKED).skipped())
                .isZero();
    }

    static Stream<Object[]> cases() {
        return EventStores.cases(ONCE).stream().map(EventStoresIT::named);
    }

    static Stream<Object[]> losing() {
        return Stream.of(EventStores.LATE, EventStores.CLOCK_BEHIND).map(EventStoresIT::named);
    }

    private static Object[] named(StoreCase each) {
        return new Object[] {each.name(), each};
    }
}
