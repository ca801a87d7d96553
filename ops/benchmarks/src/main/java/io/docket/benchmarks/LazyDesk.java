package io.docket.benchmarks;

import io.docket.embedded.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A running desk, started for the first benchmark that asks for it unless there is one already. */
final class LazyDesk implements AutoCloseable {

    /** Of the demo desk's people. */
    private static final String PASSWORD = "docket-demo";

    private final Optional<URI> running;
    private final int tickets;
    private @Nullable DeskProcess started;
    private @Nullable DeskClient client;
    private @Nullable SeededDesk seeded;

    /** @param tickets how many a desk holds where the benchmark asks for many */
    LazyDesk(Optional<URI> running, int tickets) {
        this.running = running;
        this.tickets = tickets;
    }

    int tickets() {
        return tickets;
    }

    DeskClient client() {
        var known = client;
        if (known == null) {
            var password = System.getenv().getOrDefault("DOCKET_PASSWORD", PASSWORD);
            known = new DeskClient(running.orElseGet(this::start), "agent", password);
            client = known;
        }
        return known;
    }

    /** @param username of the demo desk */
    DeskClient as(String username) {
        return as(username, PASSWORD);
    }

    /** @param username of whom the benchmark added to the desk */
    DeskClient as(String username, String password) {
        client();
        return new DeskClient(own().url(), username, password);
    }

    /** Its database, as whoever makes its tables. */
    Connection database() throws SQLException {
        return own().database();
    }

    Database server() {
        return own().server();
    }

    /** The same desk with its many made-up tickets, all of which can be read and found. */
    DeskClient seeded() throws Exception {
        var known = seeded;
        if (known == null) {
            known = new SeededDesk(this);
            seeded = known;
        }
        known.holds(tickets);
        return client();
    }

    /** Its processes. */
    DeskProcess process() {
        return own();
    }

    /** What a benchmark does to it is done to no desk that somebody works on. */
    private DeskProcess own() {
        client();
        var own = started;
        if (own == null) {
            throw new IllegalStateException("This is measured on a desk of its own only: leave --url out");
        }
        return own;
    }

    @Override
    public void close() throws IOException {
        if (started != null) {
            started.close();
        }
    }

    private URI start() {
        try {
            var desk = DeskProcess.start();
            started = desk;
            return desk.url();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", e);
        }
    }
}
