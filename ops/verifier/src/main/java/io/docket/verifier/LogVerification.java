package io.docket.verifier;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.docket.api.eventlog.chain.Chain;
import io.docket.api.eventlog.proof.LogVerifier;
import io.docket.api.proof.Verification;
import io.docket.embedded.DeskDatabase;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Compares a desk's whole log with what proves it.
 *
 * @param directory the desk's data
 * @param settings as the desk itself takes them from its environment
 */
public record LogVerification(Path directory, Map<String, String> settings) {

    private static final String WITNESS = "DOCKET_PROOF_WITNESS";

    public static LogVerification of(Path directory) {
        return new LogVerification(directory, System.getenv());
    }

    /**
     * @param out what was found, in words and in a last line of JSON
     * @return 0 if all is as it was written, else 1
     * @throws IllegalStateException if that cannot be said, as there is nothing that proves it
     */
    public int run(PrintStream out) {
        var external = setting("DOCKET_POSTGRES_URL");
        if (external.isPresent()) {
            return run(
                    out,
                    external.get(),
                    setting("DOCKET_POSTGRES_USER").orElse(""),
                    setting("DOCKET_POSTGRES_PASSWORD").orElse(""));
        }
        try (var database = DeskDatabase.in(directory)) {
            return run(
                    out,
                    database.url(),
                    database.login().user(),
                    database.login().password());
        }
    }

    private int run(PrintStream out, String url, String user, String password) {
        try (var log = source(url, user, password)) {
            return run(out, log);
        }
    }

    private int run(PrintStream out, DataSource log) {
        var keys = setting("DOCKET_KEYS_DIRECTORY").map(Path::of).orElse(directory.resolve("keys"));
        var witness = setting(WITNESS).map(Path::of);
        witness.ifPresent(LogVerification::requireHeads);
        long began = System.nanoTime();
        var found = LogVerifier.of(log, keys, witness.orElse(null)).verify(position -> {});
        requireProof(found, keys);
        out.println(words(found, Duration.ofNanos(System.nanoTime() - began)));
        out.println(VerdictLine.of(found));
        return found.isIntact() ? 0 : 1;
    }

    /** Who names one means it to be asked. */
    private static void requireHeads(Path witness) {
        if (Files.notExists(witness.resolve("heads.jsonl"))) {
            throw new IllegalStateException(WITNESS + " names " + witness + ", and there is no heads.jsonl in it.");
        }
    }

    /** A tree by itself proves nothing: whoever has the database can make it of whatever is there. */
    private static void requireProof(Verification found, Path keys) {
        boolean chained = Chain.in(keys).filter(chain -> chain.after() == 0).isPresent();
        if (found.isIntact() && found.events() > 0 && found.heads() == 0 && !chained) {
            throw new IllegalStateException(
                    "There is no signed tree head, here or at a witness, and no chain from the first event on: whether these "
                            + found.events() + " events are what was written cannot be said.");
        }
    }

    private static String words(Verification found, Duration took) {
        var bad = found.firstBad();
        double seconds = took.toMillis() / 1_000.0;
        return bad == null
                ? "%d events and %d signed tree heads, %s, in %.1f s: all as they were written."
                        .formatted(found.events(), found.heads(), witnessed(found), seconds)
                : "%d events, in %.1f s: not what was written, from position %d on. %s"
                        .formatted(found.events(), seconds, bad.position(), bad.reason());
    }

    private static String witnessed(Verification found) {
        return found.witnessed() == 0 ? "none of a witness" : found.witnessed() + " read at the witness";
    }

    private Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name)).filter(value -> !value.isBlank());
    }

    /** Whoever verifies changes nothing. */
    private static HikariDataSource source(String url, String user, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        // One for each that reads, and one for whoever compares.
        config.setMaximumPoolSize(Runtime.getRuntime().availableProcessors() + 1);
        config.addDataSourceProperty("options", "-c default_transaction_read_only=on");
        config.addDataSourceProperty("ApplicationName", "docket-verify");
        return new HikariDataSource(config);
    }
}
