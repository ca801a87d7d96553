package io.docket.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.docket.api.eventlog.LogReader;
import io.docket.api.gateway.Desk;
import io.docket.api.identity.Role;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.ticket.TicketId;
import io.docket.command.decision.Decisions;
import io.docket.command.running.OnARunningDesk;
import io.docket.command.running.SmallBank;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@OnARunningDesk
class HistoryWriterTest {

    @Autowired
    private SmallBank bank;

    @Autowired
    private Desk desk;

    @Autowired
    private Decisions decisions;

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private LogReader log;

    @Autowired
    private JdbcClient sql;

    private final SmallImport small = SmallImport.of(5);
    private final ImportJob job =
            new ImportJob(UUID.randomUUID(), small.name(), "[]", SmallBank.ADMIN.value(), Instant.now());

    @Test
    void people_groups_and_histories_are_there_as_they_happened() throws Exception {
        write(small.desk(small.tickets().stream().map(small::history).toList()));
        assertThat(decisions.person(small.customer().id()).orElseThrow().roles())
                .containsExactly(Role.CUSTOMER);
        assertThat(decisions.person(small.agent().id()).orElseThrow().roles()).containsExactly(Role.AGENT);
        assertThat(decisions.group(small.group())).isPresent();
        assertThat(small.tickets()).allSatisfy(ticket -> {
            var events = bank.events(ticket);
            assertThat(events).hasSize(SmallImport.EVENTS);
            assertThat(events).allSatisfy(event -> {
                assertThat(event.happened()).isBefore(Instant.parse("2025-03-04T00:00:00Z"));
                assertThat(event.recorded()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
                assertThat(String.valueOf(event.metadata().get(MetadataKeys.IMPORTED_FROM)))
                        .startsWith("small.csv:");
            });
        });
        assertThat(done()).isEqualTo(5);
    }

    @Test
    void what_is_written_again_adds_nothing() throws Exception {
        var histories = small.tickets().stream().map(small::history).toList();
        write(small.desk(histories));
        var head = log.head();
        write(small.desk(histories));
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    void a_history_that_is_refused_is_reported_by_its_line_and_the_others_go_in() throws Exception {
        var wrong = TicketId.next();
        write(small.desk(List.of(
                small.history(small.tickets().get(0)),
                small.unbelievable(wrong),
                small.history(small.tickets().get(1)))));
        assertThat(done()).isEqualTo(2);
        assertThat(sql.sql("select failed from import_job where id = ?")
                        .param(job.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(sql.sql("select errors from import_job where id = ?")
                        .param(job.id())
                        .query(String.class)
                        .single())
                .contains("\"file\":\"small.csv\"", "\"line\":99");
        assertThat(bank.events(wrong)).isEmpty();
    }

    @Test
    void a_technical_fault_breaks_off_instead_of_being_a_refusal() {
        var broken = new BreakingDesk(desk, 2, () -> {
            throw new IllegalStateException("The log is away");
        });
        var report = new ImportReports(jobs, JsonMapper.shared(), Clock.systemUTC()).begin(job);
        report.read(small.desk(small.tickets().stream().map(small::history).toList()));
        assertThatIllegalStateException()
                .isThrownBy(() -> new HistoryWriter(broken, decisions).write(job, report))
                .withMessage("The log is away");
    }

    private void write(ImportedDesk read) throws InterruptedException {
        var report = new ImportReports(jobs, JsonMapper.shared(), Clock.systemUTC()).begin(job);
        report.read(read);
        new HistoryWriter(desk, decisions).write(job, report);
        report.done();
    }

    private long done() {
        return sql.sql("select done from import_job where id = ?")
                .param(job.id())
                .query(Long.class)
                .single();
    }
}
