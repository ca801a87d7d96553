package io.docket.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.command.running.OnARunningDesk;
import io.docket.command.running.SmallBank;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnARunningDesk
class ImportReportTest {

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private JdbcClient sql;

    private final SmallImport small = SmallImport.of(3);
    private final ImportJob job =
            new ImportJob(UUID.randomUUID(), small.name(), "[]", SmallBank.ADMIN.value(), Instant.now());
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private final InstantSource moving = () -> now;

    @Test
    void it_counts_what_was_taken_refused_and_left_out() {
        var report = begun(List.of(new RefusedLine("small.csv", 7, "Not a date.")), 1);
        assertThat(row()).containsEntry("total", 4L).containsEntry("failed", 1L).containsEntry("done", 0L);
        report.took();
        report.took();
        report.refused(new RefusedLine("small.csv", 9, "Nobody believes that."));
        report.done();
        assertThat(row())
                .containsEntry("state", "done")
                .containsEntry("done", 2L)
                .containsEntry("failed", 2L)
                .containsEntry("total", 4L);
        assertThat(row().get("ended_at")).isNotNull();
        assertThat(errors().values())
                .extracting(error -> error.path("line").asInt())
                .containsExactly(7, 9);
        assertThat(errors().get(0).path("reason").asString()).isEqualTo("Not a date.");
        assertThat(errors().get(0).has("wholeTicket")).isFalse();
    }

    @Test
    void the_row_is_written_twice_a_second_and_at_the_end() {
        var report = begun(List.of(), 0);
        report.took();
        assertThat(row()).containsEntry("done", 0L);
        now = now.plus(Duration.ofMillis(501));
        report.took();
        assertThat(row()).containsEntry("done", 2L).containsEntry("state", "running");
        report.took();
        report.done();
        assertThat(row()).containsEntry("done", 3L);
    }

    @Test
    void many_refused_lines_all_count_but_only_a_thousand_are_named_and_the_reason_of_the_end_always_is() {
        var report = begun(List.of(), 0);
        for (var line = 1; line <= 1_005; line++) {
            report.refused(new RefusedLine("small.csv", line, "Not a date."));
        }
        report.failed(new RefusedLine("small.csv", 1, "The import broke off."));
        assertThat(row()).containsEntry("failed", 1_005L).containsEntry("state", "failed");
        assertThat(errors()).hasSize(1_001);
        assertThat(errors().get(1_000).path("reason").asString()).isEqualTo("The import broke off.");
    }

    private ImportReport begun(List<RefusedLine> refused, long left) {
        var report = new ImportReports(jobs, JsonMapper.shared(), moving.withZone(ZoneOffset.UTC)).begin(job);
        var desk = small.desk(small.tickets().stream().map(small::history).toList());
        report.read(new ImportedDesk(desk.people(), desk.groups(), desk.tickets(), refused, left));
        return report;
    }

    private Map<String, Object> row() {
        return sql.sql("select state, done, failed, total, ended_at from import_job where id = ?")
                .param(job.id())
                .query()
                .singleRow();
    }

    private JsonNode errors() {
        return JsonMapper.shared()
                .readTree(sql.sql("select errors from import_job where id = ?")
                        .param(job.id())
                        .query(String.class)
                        .single());
    }
}
