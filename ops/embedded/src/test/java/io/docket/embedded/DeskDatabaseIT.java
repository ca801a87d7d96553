package io.docket.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskDatabaseIT {
    @TempDir
    private Path folder;

    @BeforeEach
    void letTheServerUserIn() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void it_is_that_of_a_running_desk_or_else_started_for_a_while() throws SQLException {
        var directory = folder.resolve("desk");
        try (var desk = EmbeddedServers.in(directory, false)) {
            desk.startPostgres();
            try (var database = DeskDatabase.in(directory)) {
                assertThat(answers(database)).isEqualTo("docket_owner");
            }
            try (var database = DeskDatabase.in(directory)) {
                assertThat(answers(database)).isEqualTo("docket_owner");
            }
        }
        try (var database = DeskDatabase.in(directory)) {
            assertThat(answers(database)).isEqualTo("docket_owner");
            assertThatThrownBy(() -> EmbeddedServers.in(directory, false))
                    .isInstanceOf(ServerFailedException.class)
                    .hasMessageContaining("already running");
        }
        assertThat(Orphans.startedWith(directory.resolve("postgres/data").toString()))
                .isEmpty();
    }

    @Test
    void where_there_is_no_desk_none_is_made() {
        var nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> DeskDatabase.in(nowhere))
                .isInstanceOf(ServerFailedException.class)
                .hasMessageContaining("no desk");
        assertThat(nowhere).doesNotExist();
    }

    private static String answers(DeskDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url(),
                        database.login().user(),
                        database.login().password());
                var row = connection.createStatement().executeQuery("select current_user")) {
            row.next();
            return row.getString(1);
        }
    }
}
