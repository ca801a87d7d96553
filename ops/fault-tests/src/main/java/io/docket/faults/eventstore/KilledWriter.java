package io.docket.faults.eventstore;

import io.docket.embedded.Database;
import io.docket.embedded.Login;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;

/** Writes with all its threads until it is killed, and prints the identifier of each event that is acknowledged. */
final class KilledWriter {

    private static final int THREADS = 8;
    private static final String ACKNOWLEDGED = "acknowledged ";

    private KilledWriter() {}

    static List<String> arguments(StoreKind kind, Database database) {
        return List.of(
                kind.name(),
                database.url(),
                database.owner().user(),
                database.owner().password(),
                database.app().user(),
                database.app().password(),
                database.keys().toString());
    }

    /** @param line that it printed */
    static Optional<String> identifier(String line) {
        return line.startsWith(ACKNOWLEDGED) ? Optional.of(line.substring(ACKNOWLEDGED.length())) : Optional.empty();
    }

    public static void main(String[] arguments) {
        var database = new Database(
                arguments[1],
                new Login(arguments[2], arguments[3]),
                new Login(arguments[4], arguments[5]),
                Path.of(arguments[6]));
        var node = StoreKind.valueOf(arguments[0]).start(database, StoreKind.AXONS_GAP_TIMEOUT);
        var hands = Executors.newFixedThreadPool(THREADS);
        for (int thread = 0; thread < THREADS; thread++) {
            hands.execute(() -> write(node));
        }
    }

    private static void write(StoreNode node) {
        while (true) {
            var event = Events.next();
            node.append(event);
            // One call, so that lines of several threads do not mix and a killed process leaves no half of one.
            System.out.print(ACKNOWLEDGED + event.getIdentifier() + "\n");
            System.out.flush();
        }
    }
}
