package io.docket.query.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docket.api.imports.FindImport;
import io.docket.api.imports.ImportId;
import io.docket.api.imports.ImportProgress;
import io.docket.api.imports.ListImports;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.query.CommandTables;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ImportQueriesTest {
    private static final Instant BEGAN = Instant.parse("2026-03-01T10:00:00Z");

    private static MigratedDatabase database;
    private static ImportQueries queries;

    @BeforeAll
    static void create() {
        database = MigratedDatabase.create();
        CommandTables.make(database, "V240__import_job.sql");
        queries = new ImportQueries(database.sql(), JsonMapper.shared());
    }

    @BeforeEach
    void empty() {
        database.sql().sql("delete from import_job").update();
    }

    @Test
    void an_import_that_is_being_read_has_no_total_yet() {
        var id = UUID.randomUUID();
        job(id, "running", BEGAN);
        assertThat(queries.find(new FindImport(new ImportId(id))))
                .isEqualTo(new ImportProgress(
                        new ImportId(id),
                        "uci-incidents",
                        List.of("cases.csv", "events.csv"),
                        "running",
                        0,
                        0,
                        null,
                        BEGAN,
                        null,
                        List.of()));
    }

    @Test
    void an_import_that_is_over_says_what_was_refused() {
        var id = UUID.randomUUID();
        job(id, "done", BEGAN);
        database.sql()
                .sql("""
                update import_job set done = 7, failed = 1, total = 8, ended_at = ?,
                    errors = '[{"file":"events.csv","line":17,"reason":"Not a date."}]'""")
                .param(BEGAN.plusSeconds(9).atOffset(ZoneOffset.UTC))
                .update();
        var found = queries.find(new FindImport(new ImportId(id)));
        assertThat(found.done()).isEqualTo(7);
        assertThat(found.failed()).isEqualTo(1);
        assertThat(found.total()).isEqualTo(8);
        assertThat(found.endedAt()).isEqualTo(BEGAN.plusSeconds(9));
        assertThat(found.errors()).containsExactly(new ImportProgress.Refused("events.csv", 17, "Not a date."));
    }

    @Test
    void the_latest_come_first_and_no_more_than_asked_for() {
        var ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        job(ids.get(1), "done", BEGAN.plusSeconds(1));
        job(ids.get(0), "done", BEGAN);
        job(ids.get(2), "running", BEGAN.plusSeconds(2));
        assertThat(queries.list(new ListImports(2)).items())
                .extracting(ImportProgress::id)
                .containsExactly(new ImportId(ids.get(2)), new ImportId(ids.get(1)));
    }

    @Test
    void an_unknown_import_is_not_found() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> queries.find(new FindImport(new ImportId(UUID.randomUUID()))))
                .satisfies(refusal -> assertThat(refusal.violation().code()).isEqualTo(ProblemCode.NOT_FOUND));
    }

    private static void job(UUID id, String state, Instant startedAt) {
        database.sql()
                .sql("""
                insert into import_job (id, format, files, importer, state, done, failed, started_at, errors)
                values (?, 'uci-incidents', ?, ?, ?, 0, 0, ?, '[]')""")
                .params(id, """
                        [{"stored":"00000000-0000-4000-8000-000000000001","name":"cases.csv"},
                         {"stored":"00000000-0000-4000-8000-000000000002","name":"events.csv"}]""", UUID.randomUUID(), state, startedAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
