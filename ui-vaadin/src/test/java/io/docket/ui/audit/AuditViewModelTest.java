package io.docket.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.docket.api.audit.ListLog;
import io.docket.api.audit.LogEntry;
import io.docket.api.metadata.Actor;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.sample.SamplePeople;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditViewModelTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final LogFilter ALL = new LogFilter(null, null, null, null, VIENNA);

    private final AuditViewModel model = new AuditViewModel(SampleBank.open().as(SamplePeople.AUDITOR), ALL);

    @Test
    void the_log_is_read_on_without_a_gap_from_the_latest_back() {
        while (model.more()) {
            model.readOn();
        }

        assertThat(model.entries())
                .hasSize(200)
                .extracting(LogEntry::position)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotHaveDuplicates();
    }

    @Test
    void type_and_actor_narrow_it() {
        model.filter(ALL.of("ProposalMade").by(Actor.ASSISTANT));
        assertThat(model.entries()).isNotEmpty().allMatch(entry -> entry.type().equals("ProposalMade"));

        model.filter(ALL.of("ProposalMade").by(Actor.SYSTEM));
        assertThat(model.entries()).isEmpty();
    }

    @Test
    void the_address_holds_the_whole_filter() {
        var today = LocalDate.of(2026, 11, 29);
        var filter = ALL.of("ProposalMade")
                .by(Actor.agent(SamplePeople.AGENT.id()))
                .since(LocalDate.of(2026, 11, 1))
                .until(LocalDate.of(2026, 11, 23));

        assertThat(LogFilter.of(QueryParameters.simple(filter.address()).getParameters(), today, VIENNA))
                .isEqualTo(filter);
        assertThat(LogFilter.of(QueryParameters.simple(ALL.address()).getParameters(), today, VIENNA))
                .isEqualTo(ALL);
        assertThat(ALL.address()).containsOnlyKeys("from");
        assertThat(LogFilter.of(Map.of(), today, VIENNA)).isEqualTo(LogFilter.upTo(today, VIENNA));
        assertThat(LogFilter.of(Map.of("from", List.of("never")), today, VIENNA))
                .isEqualTo(ALL);
    }

    @Test
    void days_begin_in_the_readers_zone_and_the_last_one_is_included() {
        var filter = ALL.since(LocalDate.of(2026, 11, 23)).until(LocalDate.of(2026, 11, 23));

        assertThat(filter.page(null, 10))
                .isEqualTo(new ListLog(
                        0,
                        true,
                        null,
                        List.of(),
                        Instant.parse("2026-11-22T23:00:00Z"),
                        Instant.parse("2026-11-23T23:00:00Z"),
                        10));
    }

    @Test
    void everything_that_fits_is_exported_a_line_each() throws IOException {
        var out = new ByteArrayOutputStream();

        model.export(out, entry -> String.valueOf(entry.position()));

        assertThat(out.toString(StandardCharsets.UTF_8)
                        .lines()
                        .map(Long::valueOf)
                        .toList())
                .hasSize(200)
                .isSorted();
    }

    @Test
    void customers_and_colleagues_are_found_on_their_own_side() {
        assertThat(model.people("Elif"))
                .extracting(found -> found.actor().kind())
                .containsExactly(Actor.Kind.CUSTOMER);
        assertThat(model.people("Tomasz"))
                .extracting(found -> found.actor().kind())
                .containsExactly(Actor.Kind.AGENT);
    }
}
