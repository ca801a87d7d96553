package io.docket.command.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.eventlog.LogReader;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.sla.SlaMetric;
import io.docket.api.sla.event.SlaClockPaused;
import io.docket.api.sla.event.SlaClockResumed;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.sla.event.SlaTargetAtRisk;
import io.docket.api.sla.event.SlaTargetMet;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.sla.event.SlaTargetSet;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.command.TicketChange;
import io.docket.command.messaging.PolicyNames;
import io.docket.command.messaging.Reactions;
import io.docket.command.running.OnARunningDesk;
import io.docket.command.running.SmallBank;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnARunningDesk
class SlaOnARunningDeskTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Autowired
    private SmallBank bank;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Warnings warnings;

    @Autowired
    private SlaTracking tracking;

    @Autowired
    private Reactions reactions;

    @Autowired
    private LogReader log;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Configuration axon;

    @Test
    void an_opened_ticket_has_two_deadlines_and_a_reply_meets_the_first() {
        var ticket = bank.opened("Card declined");
        bank.await(ticket, SlaTargetSet.class, 2);
        await().atMost(PATIENCE).until(() -> due(ticket).size() == 2);
        bank.reply(ticket, "Try now.", SmallBank.TOMASZ);
        bank.await(ticket, SlaTargetMet.class, 1);
        assertThat(bank.payloads(ticket, SlaTargetMet.class))
                .extracting(SlaTargetMet::metric)
                .containsExactly(SlaMetric.FIRST_REPLY);
        await().atMost(PATIENCE).until(() -> due(ticket).equals(List.of(set(ticket, SlaMetric.RESOLUTION))));
    }

    @Test
    void while_the_requester_is_asked_nothing_comes_due() {
        var ticket = bank.opened("Card declined");
        bank.await(ticket, SlaTargetSet.class, 2);
        bank.reply(ticket, "Which card?", SmallBank.TOMASZ);
        bank.change(ticket, SmallBank.TOMASZ, new TicketChange.Status(TicketStatus.PENDING));
        bank.await(ticket, SlaClockPaused.class, 1);
        await().atMost(PATIENCE).until(() -> due(ticket).isEmpty());
        bank.reply(ticket, "The blue one.", SmallBank.ELIF);
        bank.await(ticket, SlaClockResumed.class, 1);
        var resumed = bank.payloads(ticket, SlaClockResumed.class).getFirst();
        await().atMost(PATIENCE).until(() -> due(ticket).equals(List.of(resumed.due())));
    }

    @Test
    void what_came_due_while_nobody_looked_counts_at_its_due_time_and_once() {
        var ticket = bank.opened("Card declined");
        bank.await(ticket, SlaTargetSet.class, 2);
        await().atMost(PATIENCE).until(() -> due(ticket).size() == 2);
        var muchLater = Instant.now().plus(Duration.ofDays(30));
        DueWatch.overdue(deadlines, reactions, () -> muchLater).look();
        DueWatch.overdue(deadlines, reactions, () -> muchLater).look();
        assertThat(bank.payloads(ticket, SlaTargetMissed.class))
                .containsExactlyInAnyOrder(
                        new SlaTargetMissed(ticket, SlaMetric.FIRST_REPLY, set(ticket, SlaMetric.FIRST_REPLY)),
                        new SlaTargetMissed(ticket, SlaMetric.RESOLUTION, set(ticket, SlaMetric.RESOLUTION)));
        assertThat(due(ticket)).isEmpty();
        assertThat(bank.events(ticket, SlaTargetMissed.class)).allSatisfy(missed -> assertThat(missed.happened())
                .isEqualTo(((SlaTargetMissed) missed.payload()).due()));
        assertThat(bank.events(ticket, SlaTargetMissed.class)).allSatisfy(missed -> assertThat(missed.metadata())
                .containsKeys(MetadataKeys.CAUSATION, MetadataKeys.RECORDED_AT)
                .containsEntry(
                        MetadataKeys.CORRELATION,
                        bank.events(ticket, SlaTargetSet.class)
                                .getFirst()
                                .metadata()
                                .get(MetadataKeys.CORRELATION)));
    }

    @Test
    void who_has_a_ticket_is_warned_once_before_a_target_is_missed() {
        var ticket = bank.opened("Card declined");
        bank.await(ticket, SlaTargetSet.class, 2);
        await().atMost(PATIENCE).until(() -> warnings(ticket) == 2);
        var due = set(ticket, SlaMetric.FIRST_REPLY);
        var nearly = tracking.policy().calendar().minus(due, tracking.policy().warning(Duration.ofHours(8)));
        DueWatch.atRisk(warnings, reactions, () -> nearly.minusSeconds(1)).look();
        assertThat(bank.payloads(ticket, SlaTargetAtRisk.class)).isEmpty();
        DueWatch.atRisk(warnings, reactions, () -> nearly).look();
        DueWatch.atRisk(warnings, reactions, () -> nearly).look();
        assertThat(bank.payloads(ticket, SlaTargetAtRisk.class))
                .containsExactly(new SlaTargetAtRisk(ticket, SlaMetric.FIRST_REPLY, due));
        await().atMost(PATIENCE).until(() -> warnings(ticket) == 1);
    }

    @Test
    void nobody_is_warned_while_the_requester_is_asked_nor_of_what_is_overdue() {
        var ticket = bank.opened("Card declined");
        await().atMost(PATIENCE).until(() -> warnings(ticket) == 2);
        bank.reply(ticket, "Which card?", SmallBank.TOMASZ);
        bank.change(ticket, SmallBank.TOMASZ, new TicketChange.Status(TicketStatus.PENDING));
        await().atMost(PATIENCE).until(() -> warnings(ticket) == 0);
        bank.reply(ticket, "The blue one.", SmallBank.ELIF);
        await().atMost(PATIENCE).until(() -> warnings(ticket) == 1);
        DueWatch.atRisk(warnings, reactions, () -> Instant.now().plus(Duration.ofDays(30)))
                .look();
        assertThat(bank.payloads(ticket, SlaTargetAtRisk.class)).isEmpty();
    }

    @Test
    void nothing_is_due_before_the_clocks_know_what_happened() {
        var known = new SlaProgress(sql, () -> log.head() + 1_000, Clock.systemUTC());
        bank.await(bank.opened("Card declined"), SlaTargetSet.class, 2);
        assertThat(known.get()).isEqualTo(Instant.EPOCH);
        assertThat(known.get()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void once_the_clocks_know_what_happened_all_before_it_may_be_due() {
        var known = new SlaProgress(sql, log::head, Clock.systemUTC());
        var now = Instant.now();
        await().atMost(PATIENCE).until(() -> known.get().isAfter(now));
    }

    @Test
    void imported_history_starts_no_clocks_and_a_reply_to_it_neither() {
        var ticket = bank.imported("Card declined");
        bank.reply(ticket, "Try now.", SmallBank.TOMASZ);
        var known = new SlaProgress(sql, log::head, Clock.systemUTC());
        var now = Instant.now();
        await().atMost(PATIENCE).until(() -> known.get().isAfter(now));
        assertThat(bank.events(ticket, SlaEvent.class)).isEmpty();
    }

    @Test
    void deadlines_are_rebuilt_by_replay() {
        var ticket = bank.opened("Card declined");
        await().atMost(PATIENCE).until(() -> due(ticket).size() == 2);
        var processor = axon.eventProcessingConfiguration()
                .eventProcessor(PolicyNames.DECISION_DEADLINES, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        sql.sql("update deadline set due_at = now() + interval '9 years'").update();
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(processor::resetTokens);
        processor.start();
        await().atMost(PATIENCE).until(() -> due(ticket)
                .equals(List.of(set(ticket, SlaMetric.FIRST_REPLY), set(ticket, SlaMetric.RESOLUTION))));
    }

    private Instant set(TicketId ticket, SlaMetric metric) {
        return bank.payloads(ticket, SlaTargetSet.class).stream()
                .filter(target -> target.metric() == metric)
                .map(SlaTargetSet::due)
                .findFirst()
                .orElseThrow();
    }

    private int warnings(TicketId ticket) {
        return sql.sql("select count(*) from sla_warning where ticket_id = ? and warn_at is not null")
                .param(ticket.value())
                .query(Integer.class)
                .single();
    }

    private List<Instant> due(TicketId ticket) {
        return sql
                .sql("select due_at from deadline where ticket_id = ? order by kind")
                .param(ticket.value())
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }
}
