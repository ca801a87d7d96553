package io.docket.backup;

import io.docket.api.eventlog.proof.RestoredWitness;
import io.docket.api.personal.Personal;
import io.docket.api.seal.ErasureList;
import io.docket.api.seal.KeysDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What is to be done once a database was put back, before a desk is started on it. */
record Settling(Desk desk) {

    private static final String LAST = """
            select coalesce(
                to_char(to_timestamp(max(recorded_micros) / 1e6) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"'), '') from event""";

    private static final String NAMED_FILES = """
            select distinct file ->> 'id' from ticket_message, jsonb_array_elements(attachments) file
            where file ->> 'name' <> ? order by 1""";

    /** @param reached whether it could be put back as far as was asked */
    Restored settle(boolean reached) throws SQLException, IOException {
        long erasures = ErasureList.in(new KeysDirectory(desk.keys())).entries().size();
        try (var opened = desk.openStopped()) {
            var server = opened.server();
            long events = server.number("select count(*) from event");
            long before = RestoredWitness.putBack(desk.witness(), events, Instant.now());
            server.execute("insert into restoration (events) values (?)", events);
            return new Restored(events, server.text(LAST), before, reached, erasures, missingFiles(server));
        }
    }

    private List<String> missingFiles(Server server) throws SQLException {
        return server.all(NAMED_FILES, row -> row.getString(1), Personal.ERASED).stream()
                .filter(id -> Files.notExists(desk.attachment(id)))
                .toList();
    }
}
