package io.docket.faults.desk;

import io.docket.embedded.Database;
import io.docket.embedded.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The PostgreSQL that a desk keeps in its folder, as it has noted it there. */
final class EmbeddedDatabase {

    private EmbeddedDatabase() {}

    static Database in(Path folder) throws IOException {
        var notes = new Properties();
        try (var file = Files.newBufferedReader(folder.resolve("desk/servers.properties"))) {
            notes.load(file);
        }
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + notes.getProperty("postgres.port") + "/docket",
                login(notes, "docket_owner"),
                login(notes, "docket_app"),
                keys(folder));
    }

    static Path keys(Path folder) {
        return folder.resolve("desk/keys");
    }

    static long postmaster(Path folder) throws IOException {
        try (var lines = Files.lines(folder.resolve("desk/postgres/data/postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        }
    }

    private static Login login(Properties notes, String user) {
        return new Login(user, notes.getProperty(user + ".password"));
    }
}
