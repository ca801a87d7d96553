package io.docket.faults.oracle;

import io.docket.embedded.Database;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Waits until a running desk has done all that there is to do. */
public final class Calm {

    /** Reactions write again within that time, if at all. */
    private static final Duration QUIET = Duration.ofSeconds(3);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String HEAD = "select coalesce(max(global_index), 0) from event";

    /** How far the slowest read model is. */
    private static final String SLOWEST = "select coalesce(min(position), 0) from projection";

    private Calm() {}

    /** Returns once the read models are as far as the log is now, and how long that took. */
    public static Duration reachesHead(Database database) throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        long head = Sql.number(database, HEAD);
        while (Sql.number(database, SLOWEST) < head && System.nanoTime() - begin < PATIENCE.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /**
     * Returns once nothing has been written for a while and all read models are as far as the log.
     *
     * @return what stands against it, if that does not happen, or somebody put events aside
     */
    public static List<String> await(Database database) throws SQLException, InterruptedException {
        return await(database, PATIENCE);
    }

    /** The same where reactions have much to catch up with. */
    public static List<String> await(Database database, Duration patience) throws SQLException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        long quietSince = System.nanoTime();
        long head = -1;
        while (System.nanoTime() - quietSince < QUIET.toNanos()) {
            if (System.nanoTime() > end) {
                return List.of("The read models are at %d and the log at %d, and that does not change"
                        .formatted(Sql.number(database, SLOWEST), Sql.number(database, HEAD)));
            }
            TimeUnit.MILLISECONDS.sleep(100);
            long now = Sql.number(database, HEAD);
            if (now != head || Sql.number(database, SLOWEST) < now) {
                head = now;
                quietSince = System.nanoTime();
            }
        }
        return Sql.list(
                database,
                "select processing_group, sequence_identifier, cause_message from dead_letter_entry where cause_message is not null",
                row -> "%s has put %s aside: %s".formatted(row.getString(1), row.getString(2), row.getString(3)));
    }
}
