package io.docket.verifier;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.docket.api.eventlog.proof.LogVerifier;
import io.docket.api.proof.Verification;
import io.docket.embedded.DeskDatabase;
import java.io.PrintStream;
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

    public static LogVerification of(Path directory) {
        return new LogVerification(directory, System.getenv());
    }

    /**
     * @param out what was found, in words and in a last line of JSON
     * @return 0 if all is as it was written, else 1
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
        var witness = setting("DOCKET_PROOF_WITNESS").map(Path::of).orElse(null);
        long began = System.nanoTime();
        var found = LogVerifier.of(log, keys, witness).verify(position -> {});
        out.println(words(found, Duration.ofNanos(System.nanoTime() - began)));
        out.println(VerdictLine.of(found));
        return found.isIntact() ? 0 : 1;
    }

    private static String words(Verification found, Duration took) {
        var bad = found.firstBad();
        return "%d events and %d signed tree heads, %s, in %.1f s: %s"
                .formatted(
                        found.events(),
                        found.heads(),
                        found.witnessed() == 0 ? "none of a witness" : found.witnessed() + " read at the witness",
                        took.toMillis() / 1_000.0,
                        bad == null
                                ? "all as they were written."
                                : "not what was written, from position %d on. %s"
                                        .formatted(bad.position(), bad.reason()));
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
