package io.docket.backup;

import io.docket.embedded.DeskDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * The desk that is backed up.
 *
 * @param directory its data
 * @param settings as the desk itself takes them from its environment; besides them {@code DOCKET_BACKUP_USER} and {@code
 *     DOCKET_BACKUP_PASSWORD} of a role that may read the server's files
 */
record Desk(Path directory, Map<String, String> settings) {

    /** Attachments are kept in folders named by the end of their ids. */
    private static final int SHELF = 2;

    /** A connection to its database, and what has to be closed with it. */
    record Opened(Server server, AutoCloseable rest) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            try (server) {
                rest.close();
            } catch (SQLException e) {
                throw e;
            } catch (Exception e) {
                throw new BackupException("The database could not be stopped again: " + e.getMessage(), e);
            }
        }
    }

    /** Starts the database for as long, if it is the desk's own and does not run. */
    Opened open() throws SQLException {
        return isElsewhere() ? elsewhere() : embedded(DeskDatabase.in(directory));
    }

    /** @throws io.docket.embedded.ServerFailedException if the desk has its database itself, and does not run */
    Opened openRunning() throws SQLException {
        return isElsewhere() ? elsewhere() : embedded(DeskDatabase.ofRunning(directory));
    }

    /**
     * For who changes what a desk has: as its owner.
     *
     * @throws io.docket.embedded.ServerFailedException if it has its database itself, and runs
     */
    Opened openStopped() throws SQLException {
        return isElsewhere()
                ? elsewhere("DOCKET_POSTGRES_OWNER_USER", "DOCKET_POSTGRES_OWNER_PASSWORD")
                : embedded(DeskDatabase.ofStopped(directory));
    }

    Path attachments() {
        return folder("DOCKET_ATTACHMENTS_DIRECTORY", "attachments");
    }

    Path attachment(String id) {
        return attachments().resolve(id.substring(id.length() - SHELF)).resolve(id);
    }

    Path keys() {
        return folder("DOCKET_KEYS_DIRECTORY", "keys");
    }

    Path witness() {
        return setting("DOCKET_PROOF_WITNESS").map(Path::of).orElse(keys().resolveSibling("witness"));
    }

    /** The passwords of the desk's own servers. */
    Path servers() {
        return directory.resolve("servers.properties");
    }

    private boolean isElsewhere() {
        return setting("DOCKET_POSTGRES_URL").isPresent();
    }

    private Opened elsewhere() throws SQLException {
        return elsewhere("DOCKET_BACKUP_USER", "DOCKET_BACKUP_PASSWORD");
    }

    private Opened elsewhere(String user, String password) throws SQLException {
        return new Opened(
                Server.at(
                        setting("DOCKET_POSTGRES_URL").orElseThrow(),
                        setting(user).orElse(""),
                        setting(password).orElse("")),
                () -> {});
    }

    private static Opened embedded(DeskDatabase database) throws SQLException {
        try {
            var login = database.superuser();
            return new Opened(Server.at(database.url(), login.user(), login.password()), database);
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    private Path folder(String setting, String name) {
        return setting(setting).map(Path::of).orElse(directory.resolve(name));
    }

    private Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name)).filter(value -> !value.isBlank());
    }
}
