package io.docket.query.imports;

import io.docket.api.imports.FindImport;
import io.docket.api.imports.ImportId;
import io.docket.api.imports.ImportList;
import io.docket.api.imports.ImportProgress;
import io.docket.api.imports.ListImports;
import io.docket.api.imports.StartImport;
import io.docket.api.problem.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows that the command side keeps of its imports. */
final class ImportQueries {
    private static final TypeReference<List<StartImport.File>> FILES = new TypeReference<>() {};
    private static final TypeReference<List<ImportProgress.Refused>> ERRORS = new TypeReference<>() {};
    private static final String SELECT =
            "select id, format, files, state, done, failed, total, started_at, ended_at, errors from import_job ";

    private final JdbcClient sql;
    private final JsonMapper json;

    ImportQueries(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @QueryHandler
    ImportProgress find(FindImport query) {
        return sql.sql(SELECT + "where id = ?")
                .param(query.id().value())
                .query(this::progress)
                .optional()
                .orElseThrow(() -> Refusal.notFound("import"));
    }

    @QueryHandler
    ImportList list(ListImports query) {
        return new ImportList(sql.sql(SELECT + "order by started_at desc limit ?")
                .param(query.limit())
                .query(this::progress)
                .list());
    }

    private ImportProgress progress(ResultSet row, int number) throws SQLException {
        return new ImportProgress(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("format"),
                json.readValue(row.getString("files"), FILES).stream()
                        .map(StartImport.File::name)
                        .toList(),
                row.getString("state"),
                row.getLong("done"),
                row.getLong("failed"),
                row.getObject("total", Long.class),
                row.getTimestamp("started_at").toInstant(),
                instant(row.getTimestamp("ended_at")),
                json.readValue(row.getString("errors"), ERRORS));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
