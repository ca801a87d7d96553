package io.docket.faults.oracle;

import io.docket.embedded.Database;
import io.docket.faults.desk.SearchApi;
import io.docket.faults.desk.Site;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Wherever a word is kept: rows of tables, as text or as bytes; files of the servers; files of the desk, its logs among
 * them.
 */
public final class Traces {

    private static final String TABLES = """
            select format('%I.%I', schemaname, tablename) from pg_tables where schemaname !~ '^(pg_|information)'""";

    private static final Pattern TABLE_FILE = Pattern.compile("/base/\\d+/(\\d+)");

    private Traces() {}

    public static List<String> of(String word, Site site) throws Exception {
        var places = new ArrayList<String>();
        for (var table : Sql.list(site.database(), TABLES, row -> row.getString(1))) {
            if (holds(site.database(), table, word)) {
                places.add(table);
            }
        }
        for (var folder : folders(site)) {
            for (var file : in(folder, word)) {
                places.add(file + table(site.database(), file));
            }
        }
        return places;
    }

    /** Files of a folder that hold it. */
    public static List<String> in(Path folder, String word) throws IOException {
        var places = new ArrayList<String>();
        Files.walkFileTree(folder, new Search(word, places));
        return places;
    }

    private static boolean holds(Database database, String table, String word) throws SQLException {
        var hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        return Sql.number(
                        database,
                        "select count(*) from %s t where t::text like '%%%s%%' or t::text like '%%%s%%'"
                                .formatted(table, word, hex))
                > 0;
    }

    /** Which one a file of PostgreSQL is of, as far as that is known. */
    private static String table(Database database, String file) throws SQLException {
        var number = TABLE_FILE.matcher(file);
        if (!number.find()) {
            return "";
        }
        var named = "select ' of ' || cast(pg_filenode_relation(0, %s) as text)".formatted(number.group(1));
        return Sql.list(database, named, row -> Objects.requireNonNullElse(row.getString(1), ""))
                .getFirst();
    }

    private static List<Path> folders(Site site) throws IOException, InterruptedException {
        var folders = new ArrayList<>(List.of(site.folder(), database(site.database())));
        if (site.search().isPresent()) {
            var settings = new SearchApi(site.search().get()).call("GET", "/_nodes/settings", Map.of());
            settings.required("nodes").forEach(node -> Stream.of("data", "logs")
                    .map(name -> node.at("/settings/path/" + name))
                    .map(folder -> Path.of(folder.isArray() ? folder.get(0).asString() : folder.asString()))
                    .forEach(folders::add));
        }
        return folders;
    }

    /** Of the server that listens there, by how it was started. */
    private static Path database(Database database) {
        var port = Integer.toString(
                URI.create(database.url().substring("jdbc:".length())).getPort());
        return ProcessHandle.allProcesses()
                .map(process -> List.of(process.info().arguments().orElse(new String[0])))
                .filter(arguments -> arguments.contains("-D") && arguments.contains(port))
                .map(arguments -> Path.of(arguments.get(arguments.indexOf("-D") + 1)))
                .findFirst()
                .orElseThrow();
    }

    /** Servers do away with files all the time: those that are gone hold nothing. */
    private static final class Search extends SimpleFileVisitor<Path> {
        private final String word;
        private final List<String> places;

        Search(String word, List<String> places) {
            this.word = word;
            this.places = places;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            try {
                if (attributes.isRegularFile()
                        && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                    places.add(file.toString());
                }
            } catch (IOException gone) {
                return FileVisitResult.CONTINUE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
