package io.docket.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The PostgreSQL of a desk's data directory, for whoever looks into it beside the desk: that of a running desk, or else
 * started for as long as this is open.
 */
public final class DeskDatabase implements AutoCloseable {
    private static final String LOCK = "desk.lock";
    private static final String ENVIRONMENT = "postgres.env";

    private static final String SERVERS = "servers.properties";

    private final String url;
    private final Login login;
    private final Login superuser;
    private final AutoCloseable server;

    private DeskDatabase(Path directory, String url, Login login, AutoCloseable server) {
        this.url = url;
        this.login = login;
        this.superuser = PostgresServer.superuser(new ServerFile(directory.resolve(SERVERS)));
        this.server = server;
    }

    /** @throws ServerFailedException if there is no desk's data, or its PostgreSQL cannot be had */
    public static DeskDatabase in(Path directory) {
        var path = checked(directory);
        return DeskLock.tryTake(path.resolve(LOCK))
                .map(lock -> started(path, lock))
                .orElseGet(() -> running(path));
    }

    /**
     * Only that of a running desk: none is started, nor is one kept from starting.
     *
     * @throws ServerFailedException if no desk has run there
     */
    public static DeskDatabase ofRunning(Path directory) {
        return running(checked(directory));
    }

    /**
     * Only that of a desk that does not run.
     *
     * @throws ServerFailedException if it does
     */
    public static DeskDatabase ofStopped(Path directory) {
        var path = checked(directory);
        return started(path, DeskLock.take(path.resolve(LOCK)));
    }

    private static Path checked(Path directory) {
        var path = directory.toAbsolutePath().normalize();
        if (!Files.exists(path.resolve(SERVERS))) {
            throw new ServerFailedException("There is no desk with a database of its own in " + path + ".");
        }
        return path;
    }

    public String url() {
        return url;
    }

    /** The owner of the data. */
    public Login login() {
        return login;
    }

    /** Who may read the server's own files. */
    public Login superuser() {
        return superuser;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (Exception e) {
            throw new ServerFailedException("cannot stop PostgreSQL", e);
        }
    }

    private static DeskDatabase started(Path path, DeskLock lock) {
        lock.close();
        var servers = EmbeddedServers.in(path, false);
        try {
            var database = servers.startPostgres();
            return new DeskDatabase(path, database.url(), database.owner(), servers);
        } catch (RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    private static DeskDatabase running(Path path) {
        var environment = new Properties();
        try (var file = Files.newBufferedReader(path.resolve(ENVIRONMENT))) {
            environment.load(file);
        } catch (IOException e) {
            throw new ServerFailedException("The desk in " + path + " is not ready yet", e);
        }
        return new DeskDatabase(
                path,
                "jdbc:postgresql://%s:%s/%s"
                        .formatted(
                                environment.getProperty("PGHOST"),
                                environment.getProperty("PGPORT"),
                                environment.getProperty("PGDATABASE")),
                new Login(environment.getProperty("PGUSER"), environment.getProperty("PGPASSWORD")),
                () -> {});
    }
}
