package io.docket.faults.oracle;

import io.docket.embedded.Database;
import io.docket.faults.Counts;
import io.docket.faults.desk.Node;
import io.docket.faults.desk.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postgresql.PGConnection;

/**
 * Every read model is what comes of the log (I3): the log is copied into another database, where a node that does
 * nothing else fills the read models from nothing; then all rows are compared.
 */
public final class ReadModelOracle {

    private static final String TABLES = "select name from projection_table where not helper order by name";

    private static final String HEAD = "select coalesce(max(global_index), 0) from event";

    /** So that nobody reacts to what is copied. */
    private static final String ONLY_READ_MODELS = "--spring.autoconfigure.exclude="
            + "io.docket.command.CommandSideAutoConfiguration,io.docket.ui.UiSideAutoConfiguration";

    private ReadModelOracle() {}

    /** @param database of a desk that is calm */
    public static Verdict verify(Database database) throws Exception {
        var shadow = Site.shadow(database);
        try (var node = Node.start(shadow, Site.freePort(), List.of(), List.of(ONLY_READ_MODELS))) {
            node.awaitReady();
            copy("subject_key", "subject_key", database, shadow.database());
            long copied = 0;
            while (true) {
                long head = Sql.number(database, HEAD);
                copy(
                        "(select * from event where global_index > %d and global_index <= %d)".formatted(copied, head),
                        "event",
                        database,
                        shadow.database());
                copied = head;
                var violations = new ArrayList<>(Calm.await(database));
                violations.addAll(Calm.await(shadow.database()));
                int skipped = 0;
                for (var table : Sql.list(database, TABLES, row -> row.getString(1))) {
                    skipped += compare(table, database, shadow.database(), violations);
                }
                // The assistant may have gone on meanwhile, and what it did is in one of the two only.
                if (violations.isEmpty() || Sql.number(database, HEAD) == copied) {
                    return Verdict.of(new Counts(0, 0, 0, skipped), violations);
                }
            }
        }
    }

    private static int compare(String table, Database database, Database shadow, List<String> violations)
            throws SQLException {
        var kept = rows(table, database);
        var computed = rows(table, shadow);
        var missing = new HashSet<>(computed);
        missing.removeAll(kept);
        kept.removeAll(computed);
        if (!kept.isEmpty() || !missing.isEmpty()) {
            violations.add("%s has %d rows that the log does not give, such as %s, and lacks %d, such as %s"
                    .formatted(table, kept.size(), example(kept), missing.size(), example(missing)));
        }
        return Math.max(kept.size(), missing.size());
    }

    private static Set<String> rows(String table, Database database) throws SQLException {
        return new HashSet<>(Sql.list(database, "select t::text from " + table + " t", row -> row.getString(1)));
    }

    private static String example(Set<String> rows) {
        return rows.stream().findFirst().orElse("none");
    }

    /** @param source a table, or a query of it in parentheses */
    private static void copy(String source, String table, Database from, Database to) throws SQLException, IOException {
        Path copy = Files.createTempFile("docket-log", ".copy");
        try (var out = Sql.connect(from);
                var in = Sql.connect(to)) {
            try (var file = Files.newOutputStream(copy)) {
                out.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy " + source + " to stdout (format binary)", file);
            }
            try (var file = Files.newInputStream(copy)) {
                in.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table + " from stdin (format binary)", file);
            }
        } finally {
            Files.delete(copy);
        }
    }
}
