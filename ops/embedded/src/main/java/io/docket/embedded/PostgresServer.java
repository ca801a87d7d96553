package io.docket.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * PostgreSQL on the loopback address, with its data below a directory.
 *
 * @see "ops/docs/decisions/0001-embedded-servers.md"
 */
final class PostgresServer implements AutoCloseable, ServerGuard.GuardedServer {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String REFUSED = "28P01";
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C", "TZ", "UTC", "PGTZ", "UTC");
    private static final String SUPERUSER = "postgres";

    private final Path bin = Software.postgres().resolve("bin");
    private final Path home;
    private final Path data;
    private final Path log;
    private final int port;
    private final Login superuser;
    private final Login owner;
    private final Login app;
    private volatile long process;

    private PostgresServer(Path directory, ServerFile remembered) {
        home = home(directory);
        data = data(directory);
        log = log(directory);
        endOrphans(directory);
        port = remembered.port("postgres");
        superuser = superuser(remembered);
        owner = new Login("docket_owner", remembered.password("docket_owner"));
        app = new Login("docket_app", remembered.password("docket_app"));
    }

    /** Starts the server on what is there, making it first where nothing is; returns when it can be used. */
    static PostgresServer start(Path directory, ServerFile remembered) {
        var server = new PostgresServer(directory, remembered);
        server.prepareHome();
        if (!Files.exists(server.data)) {
            server.initialize();
        }
        server.start();
        return server;
    }

    /**
     * Has the server come to what a backup says, and stops it again.
     *
     * @throws ServerFailedException if it does not come so far
     */
    static void recover(Path directory, ServerFile remembered, Duration patience) {
        var server = new PostgresServer(directory, remembered);
        server.prepareHome();
        try {
            server.launch("-c hot_standby=off");
            server.awaitRecovered(patience);
        } catch (UncheckedIOException e) {
            throw new ServerFailedException("PostgreSQL did not come to what was backed up, see " + server.log, e);
        } finally {
            server.close();
        }
    }

    static Login superuser(ServerFile remembered) {
        return new Login(SUPERUSER, remembered.password("postgres"));
    }

    static void endOrphans(Path directory) {
        Orphans.end(data(directory).toString());
    }

    /** The database of that name, made if it is not there. */
    Database database(String name) {
        return database(name, "template1");
    }

    /**
     * The database of that name, made if it is not there.
     *
     * @param template name of the database whose content it begins with; nobody may be using that one
     */
    Database database(String name, String template) {
        try (Connection connection = connect("postgres")) {
            Roles.ensure(connection, owner);
            Roles.ensure(connection, app);
            Roles.ensureDatabase(connection, name, template, owner, app);
            try (Connection inside = connect(name)) {
                Roles.letDropRemains(inside, app);
            }
        } catch (SQLException e) {
            throw new ServerFailedException("cannot prepare database " + name, e);
        }
        return new Database(url(name), owner, app, home.resolveSibling("keys"));
    }

    int port() {
        return port;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public boolean hasEnded() {
        return !Orphans.isStartedWith(process, data.toString());
    }

    /** On the same port, as everybody knows it by that. What served its connections ends by itself within moments. */
    @Override
    public void startAgain(BooleanSupplier wanted) {
        start();
    }

    @Override
    public void close() {
        if (!hasEnded()) {
            control("stop", "-m", "fast");
        }
    }

    private static Path home(Path directory) {
        return directory.resolve("postgres");
    }

    /** What it says of itself. */
    static Path log(Path directory) {
        return home(directory).resolve("postgres.log");
    }

    static Path data(Path directory) {
        return home(directory).resolve("data");
    }

    private void prepareHome() {
        Directories.createPrivate(home);
        ServerUser.current().own(home);
    }

    /** In a directory beside the final one, so that a kill in the midst leaves nothing that looks like data. */
    private void initialize() {
        Path fresh = home.resolve("data.new");
        Directories.delete(fresh);
        Path password = home.resolve("password");
        try {
            ServerFile.write(password, writer -> writer.write(superuser.password()));
            ServerUser.current().own(password);
            run(List.of(
                    "initdb",
                    "-D",
                    fresh.toString(),
                    "-U",
                    SUPERUSER,
                    "--pwfile=" + password,
                    "-A",
                    "scram-sha-256",
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8"));
            Files.move(fresh, data);
            Files.delete(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() {
        launch("");
        verifyDurable();
    }

    private void launch(String more) {
        String settings = String.join(
                " ",
                more,
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                // What was forgotten is to be gone: a file of the log that is used again keeps what it had until then,
                // and errors quote rows.
                "-c wal_recycle=off",
                "-c log_error_verbosity=terse",
                // The desk itself takes up to 34: 24 of its pool, 8 of the log's, one that listens for read models, and
                // one that builds the log's tree.
                // The rest is for a second desk on this server, for migrations, and for who looks with psql.
                "-c max_connections=100",
                // A backup that nobody goes on with must not fill the disk.
                "-c max_slot_wal_keep_size=4GB",
                "-c timezone=UTC",
                "-c log_timezone=UTC");
        try {
            control("start", "-l", log.toString(), "-o", settings);
            process = running();
        } catch (ServerFailedException e) {
            throw new ServerFailedException("PostgreSQL did not start, see " + log + ": " + e.getMessage(), e);
        }
    }

    /** Fresh from the server itself, so that the number is not yet somebody else's. */
    private long running() {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What starts it comes back while it still writes what its log says. */
    private void awaitRecovered(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!isRecovered()) {
            if (hasEnded() || System.nanoTime() > end) {
                throw new ServerFailedException("PostgreSQL did not come to what was backed up, see " + log);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private boolean isRecovered() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(0);
        } catch (SQLException e) {
            if (REFUSED.equals(e.getSQLState())) {
                throw new ServerFailedException("These are the passwords of another desk's servers", e);
            }
            return false;
        }
    }

    private void verifyDurable() {
        try (Connection connection = connect("postgres")) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                if (!"on".equals(Roles.show(connection, setting))) {
                    throw new ServerFailedException(setting + " is off: what is acknowledged could be lost");
                }
            }
        } catch (SQLException e) {
            throw new ServerFailedException("PostgreSQL refuses its own superuser, see " + log, e);
        }
    }

    private void control(String verb, String... options) {
        var command = new ArrayList<>(List.of("pg_ctl", verb, "-D", data.toString(), "-w", "-t", "60"));
        command.addAll(List.of(options));
        run(command);
    }

    private void run(List<String> command) {
        var program = new ArrayList<>(command);
        program.set(0, bin.resolve(command.getFirst()).toString());
        Tool.run(PATIENCE, ENVIRONMENT, ServerUser.current().command(program));
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), superuser.user(), superuser.password());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
