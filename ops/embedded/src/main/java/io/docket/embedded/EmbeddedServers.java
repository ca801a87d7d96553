package io.docket.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The servers of one data directory, which no other desk uses at the same time. */
final class EmbeddedServers implements AutoCloseable {
    private static final String DATABASE = "docket";

    private final Path directory;
    private final ServerFile remembered;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private EmbeddedServers(DeskDirectory desk, boolean fresh) {
        directory = desk.path();
        open.push(desk.lock());
        if (fresh) {
            PostgresServer.endOrphans(directory);
            ElasticsearchServer.endOrphans(directory);
            desk.empty();
        }
        remembered = new ServerFile(directory.resolve("servers.properties"));
    }

    /**
     * @param fresh forget what an earlier desk has left in the directory
     * @throws ServerFailedException if another desk has the directory
     */
    static EmbeddedServers in(Path directory, boolean fresh) {
        return new EmbeddedServers(new DeskDirectory(directory), fresh);
    }

    synchronized Database startPostgres() {
        var server = PostgresServer.start(directory, remembered);
        open.push(server);
        open.push(ServerGuard.of(server));
        Database database = server.database(DATABASE);
        writeEnvironment(database);
        return database;
    }

    synchronized SearchServer startElasticsearch() {
        var server = ElasticsearchServer.start(directory, remembered);
        open.push(server);
        open.push(ServerGuard.of(server));
        return server.as("docket");
    }

    /** Last started, first ended; one that does not end keeps none of the others. */
    @Override
    public synchronized void close() {
        var failure = new ServerFailedException("cannot stop the embedded servers");
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                failure.addSuppressed(e);
            }
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    /** For psql and backups. */
    private void writeEnvironment(Database database) {
        URI address = URI.create(database.url().substring("jdbc:".length()));
        ServerFile.write(
                directory.resolve("postgres.env"),
                writer -> writer.write("""
                        PGHOST=%s
                        PGPORT=%d
                        PGDATABASE=%s
                        PGUSER=%s
                        PGPASSWORD=%s
                        """.formatted(
                                address.getHost(),
                                address.getPort(),
                                DATABASE,
                                database.owner().user(),
                                database.owner().password())));
    }
}
